using Alongside.Listening.Conversations;

namespace Alongside.Listening.Rules;

/// <summary>The rules for one side's words, with what is needed to run them together. A rule's number is its place in <see cref="Rules"/>.</summary>
internal sealed class SideRules
{
    public SideRules(Side side, IEnumerable<CompiledRule> rules, int[] mentions)
    {
        Rules = [.. rules.Where(r => r.Page.Side == side)];
        Finds = new PatternIndex([.. Rules.Select(r => r.Finds)], mentions);
        Unless = new PatternIndex([.. Rules.Select(r => r.Unless)], mentions);
        After = new PatternIndex([.. Rules.Select(r => r.After)], mentions);
        FindsOf = [.. Rules.Index().Select(r => Finds.Of(rule => rule == r.Index))];
        UnlessOf = [.. Rules.Index().Select(r => Unless.Of(rule => rule == r.Index))];
        Prompted = [.. Rules.Index().Where(r => !r.Item.After.IsEmpty).Select(r => r.Index)];
        PromptedFinds = Finds.Of(rule => !Rules[rule].After.IsEmpty);
        ForEverySentence = [.. Rules.Index().Where(r => r.Item.IsForEverySentence).Select(r => r.Index)];
        Conditions =
        [
            .. Rules.SelectMany(r => r.Page.Conditions).Distinct().Where(Listening.Rules.Conditions.IsCheap)
                .Select(condition => (condition, Finds.Of(rule => Rules[rule].Page.Conditions.Contains(condition)))),
        ];
    }

    public CompiledRule[] Rules { get; }

    /// <summary>What the rules find.</summary>
    public PatternIndex Finds { get; }

    /// <summary>What lets a finding pass.</summary>
    public PatternIndex Unless { get; }

    /// <summary>What the other side must have said before.</summary>
    public PatternIndex After { get; }

    /// <summary>By rule, its patterns among <see cref="Finds"/>.</summary>
    public ulong[][] FindsOf { get; }

    /// <summary>By rule, its patterns among <see cref="Unless"/>.</summary>
    public ulong[][] UnlessOf { get; }

    /// <summary>The rules that only find what the other side's last words called for.</summary>
    public int[] Prompted { get; }

    /// <summary>All their patterns among <see cref="Finds"/>.</summary>
    public ulong[] PromptedFinds { get; }

    /// <summary>The rules that look at every sentence.</summary>
    public int[] ForEverySentence { get; }

    /// <summary>The conditions that are quickly told, with the patterns among <see cref="Finds"/> that need not be tried where they do not hold.</summary>
    public (RuleCondition Condition, ulong[] Patterns)[] Conditions { get; }
}
