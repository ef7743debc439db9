using Alongside.Listening.Conversations;

namespace Alongside.Listening.Pushback;

/// <summary>Words of the customer's that were heard to push back.</summary>
/// <param name="Words">The words.</param>
/// <param name="Confidence">How sure it is that they push back, 0 to 1; what was done with them is another question.</param>
public sealed record HeardPushback(Quote Words, double Confidence)
{
    /// <summary>From here on a pushback is told as one, and below it is asked about: in ordinary talk between half and three in four of those that are so sure are some, as one or either of two readers has it, and of all that are heard two in five (docs/accuracy.md).</summary>
    public const double SureFrom = 0.8;

    /// <summary>Whether it is told as a fact.</summary>
    public bool IsSure => Confidence >= SureFrom;
}
