using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Language;

namespace Alongside.Listening.Rules;

/// <summary>All rule pages of a language, compiled, and the one matcher that runs them.</summary>
public sealed class RuleBook
{
    private readonly Vocabulary _vocabulary = new();
    private readonly SideRules _seller;
    private readonly SideRules _customer;

    private RuleBook(ImmutableArray<RulePage> pages, IReadOnlyDictionary<string, string> lists, string language, List<RuleProblem> problems)
    {
        Language = language;
        Pages = pages;
        if (lists.TryGetValue("lead-in", out var leadIns))
            foreach (var word in leadIns.Split(['|', ' '], StringSplitOptions.RemoveEmptyEntries)) _vocabulary.AddLeadIn(word);
        var trees = new PatternLists(lists);
        var rules = pages.Select(p => new CompiledRule(p, Compile(p, p.Finds, trees, problems), WayByWay(Compile(p, p.Unless, trees, problems)), WayByWay(Compile(p, p.After, trees, problems)))).ToList();
        var mentions = _vocabulary.Mentions();
        (_seller, _customer) = (new SideRules(Side.Seller, rules, mentions), new SideRules(Side.Customer, rules, mentions));
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
        return RuleSearch.In(passage, side is Side.Seller ? _seller : _customer, _vocabulary, context);
    }

    /// <summary>Where it only matters whether anything is found, each way of a pattern is looked for by itself, since it can be by its own words.</summary>
    private static ImmutableArray<Pattern> WayByWay(ImmutableArray<Pattern> patterns) =>
        [.. patterns.SelectMany(pattern => pattern.Tree is Either either ? either.Ways.Select(Pattern.Of) : [pattern])];

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
}
