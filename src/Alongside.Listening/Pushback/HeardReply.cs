using Alongside.Listening.Conversations;

namespace Alongside.Listening.Pushback;

/// <summary>What an utterance does with the pushback before it, as the trained model hears it.</summary>
/// <param name="Code">The likeliest code.</param>
/// <param name="Sureness">How sure the model is of it, 0 to 1.</param>
/// <param name="Span">The words that speak for it.</param>
internal readonly record struct HeardReply(ResponseCode Code, double Sureness, TextSpan Span);
