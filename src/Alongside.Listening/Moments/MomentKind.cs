namespace Alongside.Listening.Moments;

/// <summary>The kinds of moment worth looking at, strengths first.</summary>
public enum MomentKind
{
    /// <summary>Strength: asked about a pushback instead of answering it.</summary>
    ExploredPushback,

    /// <summary>Strength: a question after which the customer told something that mattered.</summary>
    GoodQuestion,

    /// <summary>Strength: said the customer's meaning back, and the customer went on from there.</summary>
    GoodReflection,

    /// <summary>Strength: left the choice with the customer, took a no for a no.</summary>
    GaveRoom,

    /// <summary>Contradicted what the customer said.</summary>
    Contradiction,

    /// <summary>Urgency, scarcity, guilt, an assumed yes, asking again after a no.</summary>
    Pressure,

    /// <summary>Argued for the offer or its price after a pushback.</summary>
    Defence,

    /// <summary>Dropped the price, or threw something in, after a pushback.</summary>
    Discount,

    /// <summary>Carried on as if the customer had not pushed back.</summary>
    IgnoredPushback,

    /// <summary>Talked about the offer before the customer had said what they need.</summary>
    PitchBeforeNeed,

    /// <summary>A need was named, and nobody took it up.</summary>
    MissedNeed,

    /// <summary>One side spoke for very long.</summary>
    Monologue,

    /// <summary>Several questions at once.</summary>
    StackedQuestions,

    /// <summary>Made oneself small.</summary>
    Apology,
}
