namespace Alongside.Storage;

/// <summary>A browser in which the seller is signed in.</summary>
/// <param name="KeyHash">The hash of the key that the browser holds.</param>
/// <param name="MadeAt">When they signed in.</param>
/// <param name="EndsAt">When they have to do it again.</param>
public sealed record StoredSession(byte[] KeyHash, DateTimeOffset MadeAt, DateTimeOffset EndsAt);
