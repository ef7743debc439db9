namespace Alongside.Listening.Rules;

/// <summary>Tells whether a page's conditions hold around a match.</summary>
internal static class Conditions
{
    /// <summary>Whether all conditions of a page hold.</summary>
    public static bool Hold(RulePage page, in Surroundings around)
    {
        foreach (var condition in page.Conditions)
            if (!Holds(condition, around)) return false;
        return true;
    }

    /// <summary>Whether one holds.</summary>
    public static bool Holds(RuleCondition condition, in Surroundings around) => condition.Kind switch
    {
        RuleConditionKind.AfterPushback => around.Context.AfterPushback,
        RuleConditionKind.NotAfterPushback => !around.Context.AfterPushback,
        RuleConditionKind.AfterQuestion => around.Context.AfterQuestion,
        RuleConditionKind.NotAfterQuestion => !around.Context.AfterQuestion,
        RuleConditionKind.Question => around.IsQuestion,
        RuleConditionKind.Statement => !around.IsQuestion,
        RuleConditionKind.Echo => around.Echo.ShareOf(around.Passage, around.Sentence) >= condition.Amount,
        RuleConditionKind.AtMostWords => around.WordCount <= condition.Amount,
        RuleConditionKind.AtLeastWords => around.WordCount >= condition.Amount,
        RuleConditionKind.FirstSentence => around.Sentence.First == 0,
        RuleConditionKind.Contrary => Contrary.Holds(around.Passage, around.Sentence, around.Context.Before),
        _ => false,
    };

    /// <summary>Whether it is told from what is known anyway, and not by comparing words with those before.</summary>
    public static bool IsCheap(RuleCondition condition) => condition.Kind is not (RuleConditionKind.Echo or RuleConditionKind.Contrary);
}
