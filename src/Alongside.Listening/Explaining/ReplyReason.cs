using Alongside.Listening.Pushback;

namespace Alongside.Listening.Explaining;

/// <summary>What was heard in the turn that answers a pushback.</summary>
/// <param name="Response">What the review says about it.</param>
/// <param name="Reason">Why; null where another utterance of the same turn decided.</param>
public sealed record ReplyReason(Response Response, Reason? Reason);
