using System.Collections.Immutable;
using Alongside.Listening.Conversations;

namespace Alongside.Listening.Moments;

/// <summary>A moment of the conversation that is worth looking at.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Certainty">Whether it may be stated or only asked.</param>
/// <param name="Quote">The words it rests on.</param>
/// <param name="About">The other side's words that it answers, such as the pushback; null where it answers nothing in particular.</param>
/// <param name="Why">One or two plain sentences.</param>
/// <param name="Alternatives">At most three things that could have been said instead; none for a strength.</param>
public sealed record Moment(
    MomentKind Kind,
    Certainty Certainty,
    Quote Quote,
    Quote? About,
    string Why,
    ImmutableArray<Alternative> Alternatives)
{
    /// <summary>Whether it is something that went well.</summary>
    public bool IsStrength => Kind <= MomentKind.GaveRoom;
}
