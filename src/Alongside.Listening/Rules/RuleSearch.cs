using System.Collections.Immutable;
using Alongside.Listening.Language;

namespace Alongside.Listening.Rules;

/// <summary>One passage being looked through with the rules for its side.</summary>
internal ref struct RuleSearch
{
    /// <summary>What is noted of so many tokens lies on the stack; only of longer utterances on the heap.</summary>
    public const int FewTokens = 512;

    private readonly SideRules _rules;
    private readonly Passage _passage;
    private readonly Words _words;
    private readonly Span<ulong> _possible;
    private readonly RuleContext _context;
    private readonly Echo _echo;
    private readonly ImmutableArray<Finding>.Builder _findings = ImmutableArray.CreateBuilder<Finding>();
    private Prompt _prompt;

    private RuleSearch(SideRules rules, Words words, Span<ulong> possible, RuleContext context, Prompt prompt)
    {
        (_rules, _passage, _context, _echo) = (rules, words.Passage, context, new Echo(context.Before));
        _words = words;
        _possible = possible;
        _prompt = prompt;
    }

    /// <summary>Everything the rules find in a passage, in the order of the tokens where the matches begin.</summary>
    public static ImmutableArray<Finding> In(Passage passage, SideRules rules, Vocabulary vocabulary, RuleContext context)
    {
        var count = Words.CountOf(passage);
        var words = Words.Of(passage, vocabulary, count <= FewTokens ? stackalloc int[count] : new int[count], count <= FewTokens ? stackalloc bool[count] : new bool[count]);
        var search = new RuleSearch(rules, words, stackalloc ulong[rules.Finds.Length], context, new Prompt(context, rules.After, vocabulary, stackalloc bool[rules.Rules.Length]));
        foreach (var sentence in passage.Sentences)
        {
            if (sentence.First >= count) break;
            search.Look(sentence);
        }

        return search._findings.ToImmutable();
    }

    private void Look(TokenRange sentence)
    {
        var around = new Surroundings(_passage, sentence, _context, _echo);
        var isAnswer = _prompt.IsNear(_passage, sentence);
        Narrow(around, isAnswer);
        var matcher = new PatternMatcher(_words, sentence);
        for (var token = sentence.First; token < Math.Min(sentence.End, _words.Ids.Length); token++)
        {
            if (!_rules.Finds.CanBegin(_words, token, _possible)) continue;
            var candidates = _rules.Finds.At(_words, token, _possible);
            while (candidates.MoveNext())
            {
                var (rule, pattern) = _rules.Finds[candidates.Current];
                if (matcher.TryMatch(token, pattern, out var match)) Add(rule, RangeOf(_rules.Rules[rule].Page, match, sentence), around);
            }
        }

        foreach (var rule in _rules.ForEverySentence)
            if (_rules.Rules[rule].After.IsEmpty || (isAnswer && _prompt.CallsFor(rule))) Add(rule, sentence, around);
    }

    /// <summary>Leaves as possible what the sentence has the words for, what its conditions allow, and what was asked for.</summary>
    private void Narrow(in Surroundings around, bool isAnswer)
    {
        _rules.Finds.Among(_words.In(around.Sentence), _possible);
        foreach (var (condition, patterns) in _rules.Conditions)
            if (!Conditions.Holds(condition, around)) PatternSet.Remove(_possible, patterns);
        if (!isAnswer)
        {
            PatternSet.Remove(_possible, _rules.PromptedFinds);
            return;
        }

        foreach (var rule in _rules.Prompted)
            if (!_prompt.CallsFor(rule)) PatternSet.Remove(_possible, _rules.FindsOf[rule]);
    }

    private readonly void Add(int rule, TokenRange range, in Surroundings around)
    {
        var page = _rules.Rules[rule].Page;
        if (!IsKnown(page, range) && Conditions.Hold(page, around) && !IsExcused(rule, around.Sentence)) _findings.Add(new Finding(page, range, around.Sentence));
    }

    private readonly bool IsKnown(RulePage page, TokenRange range)
    {
        for (var i = _findings.Count - 1; i >= 0 && _findings[i].Range.End > range.First; i--)
            if (ReferenceEquals(_findings[i].Page, page) && _findings[i].Range.First <= range.First && _findings[i].Range.End >= range.End) return true;
        return false;
    }

    private readonly TokenRange RangeOf(RulePage page, PatternMatch match, TokenRange sentence)
    {
        if (match.Marked is { } marked) return marked;
        return page.Span switch
        {
            RuleSpan.Match => match.Whole,
            RuleSpan.Sentence => sentence,
            _ => new TokenRange(_passage.ClauseAt(match.Whole.First).First, _passage.ClauseAt(match.Whole.End - 1).End),
        };
    }

    private readonly bool IsExcused(int rule, TokenRange sentence)
    {
        if (_rules.Rules[rule].Unless.IsEmpty) return false;
        var index = _rules.Unless;
        var matcher = new PatternMatcher(_words, sentence);
        for (var token = sentence.First; token < Math.Min(sentence.End, _words.Ids.Length); token++)
        {
            if (!index.CanBegin(_words, token, _rules.UnlessOf[rule])) continue;
            var candidates = index.At(_words, token, _rules.UnlessOf[rule]);
            while (candidates.MoveNext())
                if (matcher.Matches(token, index[candidates.Current].Pattern)) return true;
        }

        return false;
    }
}
