namespace Alongside.OrderForms.Rules;

/// <summary>Why a change cannot be taken.</summary>
public enum RefusalCode
{
    /// <summary>Only the other party can do this.</summary>
    NotYours,

    /// <summary>The device has not been let in by the customer.</summary>
    NotLetIn,

    /// <summary>A name has to be typed first.</summary>
    NameMissing,

    /// <summary>It refers to something that is not there.</summary>
    Unknown,

    /// <summary>There are no words in it.</summary>
    Empty,

    /// <summary>It is longer than a form takes.</summary>
    TooLong,

    /// <summary>It holds characters that cannot be written down, or untidy white space.</summary>
    BadText,

    /// <summary>A number is out of range or has too many decimals.</summary>
    BadNumber,

    /// <summary>An id or a place is not written as one.</summary>
    BadId,

    /// <summary>Another change has this id already.</summary>
    IdTaken,

    /// <summary>The form has as much in it as a form takes.</summary>
    Full,

    /// <summary>The needed questions are not settled yet, or two wordings are still to be chosen from.</summary>
    NotReady,

    /// <summary>The content has changed since: what was seen is no longer what stands there.</summary>
    Stale,

    /// <summary>The customer has said that it is not for them; only they can open it again.</summary>
    Ended,
}
