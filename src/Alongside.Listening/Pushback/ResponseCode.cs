namespace Alongside.Listening.Pushback;

/// <summary>What the seller did with a pushback. Where a reply does several things, the one that decides how it lands.</summary>
public enum ResponseCode
{
    /// <summary>Asks an open question about it.</summary>
    Explores,

    /// <summary>Says it back.</summary>
    Reflects,

    /// <summary>Accepts it, leaves room, stresses the choice.</summary>
    Acknowledges,

    /// <summary>Gives the plain fact that was asked for.</summary>
    Answers,

    /// <summary>Denies, corrects, "yes, but".</summary>
    Contradicts,

    /// <summary>Argues for the offer or its price.</summary>
    Defends,

    /// <summary>Drops the price or throws something in.</summary>
    Discounts,

    /// <summary>Urgency, guilt, asks again, assumes the yes.</summary>
    Pushes,

    /// <summary>Carries on with something else.</summary>
    Ignores,
}
