using Alongside.Listening.Conversations;
using Alongside.Listening.Moves;

namespace Alongside.Listening.Moments;

/// <summary>Something that may become a moment.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Quote">The words it rests on.</param>
/// <param name="About">The other side's words that it answers, if any.</param>
/// <param name="Pushback">The kind of pushback that it answers, if any.</param>
/// <param name="Confidence">How sure what it rests on is, 0 to 1.</param>
/// <param name="Usefulness">How much there is to learn from it, beside the others of the same conversation.</param>
internal sealed record Candidate(MomentKind Kind, Quote Quote, Quote? About, Label? Pushback, double Confidence, double Usefulness);
