using Alongside.Listening.Moments;

namespace Alongside.Reviews.Words;

/// <summary>What the moments are called, in words that grade nobody.</summary>
public static class MomentWords
{
    /// <summary>The heading of a moment: a statement, or a question where it may only be asked.</summary>
    public static string Title(Moment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        return moment.Certainty == Certainty.Stated ? Stated(moment.Kind) : Asked(moment.Kind);
    }

    /// <summary>What an alternative does, as a verb: <c>ask</c>, <c>say it back</c>.</summary>
    public static string Does(AlternativeKind kind) => kind switch
    {
        AlternativeKind.Ask => "ask",
        AlternativeKind.Reflect => "say it back",
        AlternativeKind.GiveRoom => "leave room",
        AlternativeKind.AskPermission => "ask first",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };

    private static string Stated(MomentKind kind) => kind switch
    {
        MomentKind.ExploredPushback => "You asked about it",
        MomentKind.GoodQuestion => "A question that opened something",
        MomentKind.GoodReflection => "You said it back",
        MomentKind.GaveRoom => "You left the choice with them",
        MomentKind.Contradiction => "A yes, but",
        MomentKind.Pressure => "A push",
        MomentKind.Defence => "You argued for the offer",
        MomentKind.Discount => "You moved on the price",
        MomentKind.IgnoredPushback => "It went past",
        MomentKind.PitchBeforeNeed => "The offer came before the need",
        MomentKind.MissedNeed => "A need nobody took up",
        MomentKind.Monologue => "A long stretch",
        MomentKind.StackedQuestions => "Several questions at once",
        MomentKind.Apology => "You made yourself small",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };

    private static string Asked(MomentKind kind) => kind switch
    {
        MomentKind.ExploredPushback => "Was this you asking about it?",
        MomentKind.GoodQuestion => "Was this a question that opened something?",
        MomentKind.GoodReflection => "Was this you saying it back?",
        MomentKind.GaveRoom => "Was this you leaving the choice with them?",
        MomentKind.Contradiction => "Was this a yes, but?",
        MomentKind.Pressure => "Was this a push?",
        MomentKind.Defence => "Was this arguing for the offer?",
        MomentKind.Discount => "Was this a move on the price?",
        MomentKind.IgnoredPushback => "Was this something that went past?",
        MomentKind.PitchBeforeNeed => "Was this the offer before the need?",
        MomentKind.MissedNeed => "Was this a need that nobody took up?",
        MomentKind.Monologue => "Was this a long stretch?",
        MomentKind.StackedQuestions => "Was this several questions at once?",
        MomentKind.Apology => "Was this making yourself small?",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };
}
