namespace Alongside.Listening.Explaining;

/// <summary>Why words are not on the order form, or a figure in them is not.</summary>
public enum KeptOffWhy
{
    /// <summary>The trained model holds it for not quite likely enough.</summary>
    Unlikely,

    /// <summary>It would be likely enough, but the trained model holds it for what only looks so: somebody else's, a supposition, taken back or no longer so.</summary>
    OnlyLooksSo,

    /// <summary>Somebody else says it, or it is told of the past: "the other guy wanted nine thousand".</summary>
    Reported,

    /// <summary>It is only supposed: "if we had ten thousand".</summary>
    Supposed,

    /// <summary>It is somebody else's: "my neighbour paid eleven hundred".</summary>
    Others,

    /// <summary>It is no longer so.</summary>
    Past,

    /// <summary>It is what they pay already, or have paid.</summary>
    Spending,

    /// <summary>The words deny it: "we don't have four thousand".</summary>
    Denied,

    /// <summary>The seller had asked for what is paid now, or when something was.</summary>
    OfNow,

    /// <summary>It is a question, and who asks for a figure or for who decides has not said it.</summary>
    Asked,

    /// <summary>The figure counts something else than money: "1,100 members".</summary>
    CountsOtherThings,

    /// <summary>The words behind it say that it is somebody else's: "…, but that's theirs".</summary>
    NotOurs,

    /// <summary>Later words take it back: "scratch that".</summary>
    TakenBack,

    /// <summary>Later words put another figure in its place: "make that five".</summary>
    Corrected,

    /// <summary>The form says it already, in more telling words.</summary>
    SaidAlready,

    /// <summary>The field has as many lines as a person reads, and they say more.</summary>
    Crowded,

    /// <summary>The words say nothing that could stand alone.</summary>
    Idle,

    /// <summary>It is a claim, an argument, a fact or a price of the seller's, and no yes takes that over.</summary>
    Argued,
}
