namespace Alongside.Web.Features.Forms.Offers;

/// <summary>Why typed characters are not taken for a number.</summary>
internal enum NumberProblem
{
    /// <summary>Nothing was typed.</summary>
    Empty,

    /// <summary>It is no number, or more than one.</summary>
    NotANumber,

    /// <summary>It can be read in two ways, and the field takes both.</summary>
    Ambiguous,

    /// <summary>It names another money than the offer's.</summary>
    OtherMoney,

    /// <summary>It has more decimals than the field takes.</summary>
    TooFine,

    /// <summary>It is higher than the field takes.</summary>
    TooHigh,

    /// <summary>It is below 0, or 0 where something is needed.</summary>
    TooLow,
}
