using Alongside.Listening.Language;

namespace Alongside.Listening.Rules;

/// <summary>Tells whether a page's conditions hold around a match.</summary>
internal static class Conditions
{
    public static bool Hold(RulePage page, Passage passage, TokenRange sentence, RuleContext context, Echo echo)
    {
        foreach (var condition in page.Conditions)
            if (!Holds(condition, passage, sentence, context, echo)) return false;
        return true;
    }

    private static bool Holds(RuleCondition condition, Passage passage, TokenRange sentence, RuleContext context, Echo echo) => condition.Kind switch
    {
        RuleConditionKind.AfterPushback => context.AfterPushback,
        RuleConditionKind.NotAfterPushback => !context.AfterPushback,
        RuleConditionKind.AfterQuestion => context.AfterQuestion,
        RuleConditionKind.NotAfterQuestion => !context.AfterQuestion,
        RuleConditionKind.Question => passage.EndsWithQuestionMark(sentence),
        RuleConditionKind.Statement => !passage.EndsWithQuestionMark(sentence),
        RuleConditionKind.Echo => echo.ShareOf(passage, sentence) >= condition.Amount,
        RuleConditionKind.AtMostWords => CountWords(passage, sentence) <= condition.Amount,
        RuleConditionKind.AtLeastWords => CountWords(passage, sentence) >= condition.Amount,
        RuleConditionKind.FirstSentence => sentence.First == 0,
        RuleConditionKind.Contrary => Contrary.Holds(passage, sentence, context.Before),
        _ => false,
    };

    private static int CountWords(Passage passage, TokenRange sentence)
    {
        var count = 0;
        for (var i = sentence.First; i < sentence.End; i++)
            if (passage.Tokens[i].Kind is TokenKind.Word or TokenKind.Number) count++;
        return count;
    }
}
