using System.Collections.Frozen;
using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Language;

namespace Alongside.Listening.Rules;

/// <summary>All rule pages of a language, compiled, and the one matcher that runs them.</summary>
public sealed class RuleBook
{
    private static readonly FrozenSet<string> NoWords = FrozenSet<string>.Empty;

    private readonly Vocabulary _vocabulary = new();
    private readonly FrozenSet<string> _leadIns;
    private readonly PatternIndex[] _finds;
    private readonly PatternIndex[] _after;
    private readonly CompiledRule[] _rules;
    private readonly int[][] _everySentence;

    private RuleBook(ImmutableArray<RulePage> pages, IReadOnlyDictionary<string, string> lists, string language, List<RuleProblem> problems)
    {
        Language = language;
        Pages = pages;
        _leadIns = lists.TryGetValue("lead-in", out var leadIns)
            ? leadIns.Split(['|', ' '], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal) : NoWords;
        var trees = new PatternLists(lists);
        _rules = [.. pages.Select(p => new CompiledRule(p, Compile(p, p.Finds, trees, problems), Compile(p, p.Unless, trees, problems), Compile(p, p.After, trees, problems)))];
        _everySentence = [RulesForEverySentence(Side.Seller), RulesForEverySentence(Side.Customer)];
        _finds = [Index(Side.Seller, r => r.Finds), Index(Side.Customer, r => r.Finds)];
        _after = [Index(Side.Seller, r => r.After), Index(Side.Customer, r => r.After)];
    }

    /// <summary>The language whose words it knows (<see cref="Languages"/>).</summary>
    public string Language { get; }

    /// <summary>The pages, in the order of their ids.</summary>
    public ImmutableArray<RulePage> Pages { get; }

    /// <summary>What was wrong with pages or patterns that were left out.</summary>
    public ImmutableArray<RuleProblem> Problems { get; private init; } = [];

    /// <summary>
    /// A book of the given pages and word lists. Of two pages with the same id the later counts, so a user's pages are handed
    /// in behind the built-in ones. What cannot be read is left out and told in <see cref="Problems"/>.
    /// </summary>
    /// <param name="pages">The text of each file with rule pages, and its name.</param>
    /// <param name="lists">The text of the word lists, and its name.</param>
    /// <param name="language">The language whose words they are.</param>
    public static RuleBook Of(IEnumerable<(string Origin, string Text)> pages, (string Origin, string Text) lists, string language = Languages.English)
    {
        ArgumentNullException.ThrowIfNull(pages);
        var problems = new List<RuleProblem>();
        var byId = new SortedDictionary<string, RulePage>(StringComparer.Ordinal);
        foreach (var (origin, text) in pages)
        {
            var (read, wrong) = RulePageText.Parse(text, origin);
            problems.AddRange(wrong);
            foreach (var page in read) byId[page.Id] = page;
        }

        var words = WordLists.Parse(lists.Text, lists.Origin, problems);
        return new RuleBook([.. byId.Values], words, language, problems) { Problems = [.. problems] };
    }

    /// <summary>Everything the rules find in a passage, in the order of the tokens where the matches begin.</summary>
    public ImmutableArray<Finding> Find(Passage passage, Side side, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(passage);
        ArgumentNullException.ThrowIfNull(context);
        var words = Words.Of(passage, _vocabulary, _leadIns);
        var search = new Search(this, passage, words, context, new Echo(context.Before), new Prompt(context, _after[(int)side], p => Words.Of(p, _vocabulary, _leadIns)));
        foreach (var sentence in passage.Sentences)
        {
            if (sentence.First >= words.Ids.Length) break;
            for (var token = sentence.First; token < Math.Min(sentence.End, words.Ids.Length); token++)
            {
                foreach (var (rule, pattern) in _finds[(int)side].Naming(words.Ids[token])) search.Try(rule, pattern, token, sentence);
                foreach (var (rule, pattern) in _finds[(int)side].Opening(words.Starts[token])) search.Try(rule, pattern, token, sentence);
            }

            foreach (var rule in _everySentence[(int)side]) search.Add(rule, sentence, sentence);
        }

        return search.Findings.ToImmutable();
    }

    private static bool IsKnown(ImmutableArray<Finding>.Builder findings, RulePage page, TokenRange range)
    {
        for (var i = findings.Count - 1; i >= 0 && findings[i].Range.End > range.First; i--)
            if (ReferenceEquals(findings[i].Page, page) && findings[i].Range.First <= range.First && findings[i].Range.End >= range.End) return true;
        return false;
    }

    private static TokenRange RangeOf(RulePage page, PatternMatch match, Passage passage, TokenRange sentence)
    {
        if (match.Marked is { } marked) return marked;
        return page.Span switch
        {
            RuleSpan.Match => match.Whole,
            RuleSpan.Sentence => sentence,
            _ => new TokenRange(passage.ClauseAt(match.Whole.First).First, passage.ClauseAt(match.Whole.End - 1).End),
        };
    }

    private static bool IsExcused(CompiledRule rule, Words words, TokenRange sentence)
    {
        if (rule.Unless.IsEmpty) return false;
        var matcher = new PatternMatcher(words, sentence);
        for (var token = sentence.First; token < Math.Min(sentence.End, words.Ids.Length); token++)
        {
            foreach (var pattern in rule.Unless)
                if (pattern.CanBeginWith(words.Ids[token]) && matcher.At(token, pattern) is not null) return true;
        }

        return false;
    }

    private ImmutableArray<Pattern> Compile(RulePage page, ImmutableArray<string> patterns, PatternLists lists, List<RuleProblem> problems)
    {
        var compiled = ImmutableArray.CreateBuilder<Pattern>(patterns.Length);
        foreach (var text in patterns)
        {
            if (text is CompiledRule.EverySentence) continue;
            try
            {
                compiled.Add(Pattern.Of(PatternText.Parse(text, _vocabulary, lists, Language)));
            }
            catch (FormatException e)
            {
                problems.Add(new RuleProblem(page.Origin, 0, $"{page.Id}: \"{text}\": {e.Message}"));
            }
        }

        return compiled.ToImmutable();
    }

    private int[] RulesForEverySentence(Side side) => [.. _rules.Index().Where(r => r.Item.Page.Side == side && r.Item.IsForEverySentence).Select(r => r.Index)];

    private PatternIndex Index(Side side, Func<CompiledRule, ImmutableArray<Pattern>> patterns) => PatternIndex.Of(
        _vocabulary.Size, _rules.Index().Where(r => r.Item.Page.Side == side).SelectMany(r => patterns(r.Item).Select(p => (r.Index, p))));

    /// <summary>One passage being looked through.</summary>
    private sealed record Search(RuleBook Book, Passage Passage, Words Words, RuleContext Context, Echo Echo, Prompt Prompt)
    {
        public ImmutableArray<Finding>.Builder Findings { get; } = ImmutableArray.CreateBuilder<Finding>();

        public void Try(int rule, Pattern pattern, int token, TokenRange sentence)
        {
            if (new PatternMatcher(Words, sentence).At(token, pattern) is { } match) Add(rule, RangeOf(Book._rules[rule].Page, match, Passage, sentence), sentence);
        }

        public void Add(int rule, TokenRange range, TokenRange sentence)
        {
            var compiled = Book._rules[rule];
            if (IsKnown(Findings, compiled.Page, range)) return;
            if (!compiled.After.IsEmpty && !Prompt.CallsFor(rule, Passage, sentence)) return;
            if (!Conditions.Hold(compiled.Page, Passage, sentence, Context, Echo)) return;
            if (IsExcused(compiled, Words, sentence)) return;
            Findings.Add(new Finding(compiled.Page, range, sentence));
        }
    }
}
