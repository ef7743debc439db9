namespace Alongside.Listening.Explaining;

/// <summary>What a line of the order form rests on.</summary>
public enum EntryGround
{
    /// <summary>The trained model holds the words for likely enough to belong there.</summary>
    Likely,

    /// <summary>The words give the figure that the seller has just asked for, and so may look less like it.</summary>
    AskedFor,

    /// <summary>A rule surely heard a pushback, and a pushback is a worry.</summary>
    Pushback,

    /// <summary>There is talk of money, and the words say that it is not there: that is a worry.</summary>
    Denied,

    /// <summary>The words put another figure in the place of one that stood.</summary>
    Corrected,

    /// <summary>The customer says yes to words of the seller's.</summary>
    Agreed,
}
