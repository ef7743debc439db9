namespace Alongside.Listening.Moves;

/// <summary>
/// Which way something the customer says points, about the change or the purchase they are talking about (MISC: change
/// talk, sustain talk, neutral). It does not say whether they like the seller.
/// </summary>
public enum Lean
{
    /// <summary>Neither.</summary>
    Neutral,

    /// <summary>A wish, reason, ability, need or intention to change.</summary>
    Toward,

    /// <summary>A reason, wish or intention not to.</summary>
    Away,
}
