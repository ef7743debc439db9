using Alongside.Listening.Moves;

namespace Alongside.Reviews.Words;

/// <summary>What the labels of utterances are called in plain words.</summary>
public static class LabelWords
{
    /// <summary>Such as <c>open question</c>; null for what is neither here nor there.</summary>
    public static string? Of(Label label) => label switch
    {
        Label.SellerOther or Label.CustomerOther => null,
        Label.QuestionOpen => "open question",
        Label.QuestionClosed => "closed question",
        Label.QuestionLeading => "leading question",
        Label.ReflectionSimple => "said back",
        Label.ReflectionComplex => "said back, with more",
        Label.Affirmation => "taken as valid",
        Label.SeekCollaboration => "shared the pen",
        Label.EmphasizeAutonomy => "left the choice",
        Label.Information => "plain fact",
        Label.Advice => "advice",
        Label.Persuasion => "argued for the offer",
        Label.Contradiction => "yes, but",
        Label.Pressure => "push",
        Label.Apology => "made small",
        Label.NextStep => "next step",
        Label.Situation => "what is going on",
        Label.Need => "need",
        Label.Outcome => "what would be different",
        Label.Tried => "tried so far",
        Label.Constraint => "must or must not",
        Label.Budget => "budget",
        Label.Timing => "timing",
        Label.People => "who is involved",
        Label.PushbackNoNeed => "pushback: no need",
        Label.PushbackPrice => "pushback: price",
        Label.PushbackTiming => "pushback: timing",
        Label.PushbackTrust => "pushback: trust",
        Label.PushbackStatusQuo => "pushback: has something already",
        Label.PushbackAuthority => "pushback: somebody else has to agree",
        Label.PushbackFit => "pushback: not the right thing",
        Label.PushbackStall => "pushback: later, perhaps",
        Label.PushbackOther => "pushback",
        Label.Interest => "interest",
        Label.Commitment => "says they will",
        Label.CustomerQuestion => "question",
        _ => throw new ArgumentOutOfRangeException(nameof(label), label, message: null),
    };
}
