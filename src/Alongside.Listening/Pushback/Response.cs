using Alongside.Listening.Conversations;

namespace Alongside.Listening.Pushback;

/// <summary>What happened after one turn of the customer's that pushed back, or may have.</summary>
/// <param name="Pushback">The words that pushed back, in the first utterance of the turn that does.</param>
/// <param name="Reply">The seller's words that decide the code; null when nothing they said took it up (then the code is <see cref="ResponseCode.Ignores"/>).</param>
/// <param name="Code">What the seller did.</param>
/// <param name="Confidence">How sure the whole is, 0 to 1: that these words pushed back and that the code is right; the lower of the two.</param>
/// <param name="PauseSeconds">From the end of the customer's last utterance to the start of the seller's first that is no back-channel; negative where they overlap; null where the source lacks the times.</param>
/// <param name="Heard">The words to show for the turn, and how sure it is that it pushed back: <paramref name="Pushback"/>, or surer words that come after it where it is not sure itself.</param>
public sealed record Response(Quote Pushback, Quote? Reply, ResponseCode Code, double Confidence, double? PauseSeconds, HeardPushback Heard);
