using Alongside.Listening.Conversations;

namespace Alongside.Listening.Explaining;

/// <summary>What the trained model made of a piece of somebody's words: whether it belongs in a field of the order form, is a yes, or only looks as if it belonged.</summary>
/// <param name="Words">The piece.</param>
/// <param name="Sureness">How likely the form held it, 0 to 1.</param>
/// <param name="Model">How that comes about. The words in it stand in the utterance of <paramref name="Words"/>, some of them beside the piece; its threshold is what was enough.</param>
/// <param name="Asked">What the seller had said before, and the piece can answer; null where it answers nothing.</param>
public sealed record PieceReason(Quote Words, double Sureness, Weighing Model, Quote? Asked);
