namespace Alongside.Storage;

/// <summary>A link that lets a customer in, or a form sent as a file that lets its answer in. The secret itself is kept nowhere.</summary>
/// <param name="Id">Its id, which lets nobody in.</param>
/// <param name="FormId">The form it opens.</param>
/// <param name="SecretHash">The hash of its secret.</param>
/// <param name="MadeAt">When it was made.</param>
/// <param name="EndsAt">When it stops working; null for never.</param>
/// <param name="RevokedAt">When the seller took it back; null where they have not.</param>
public sealed record StoredLink(string Id, string FormId, byte[] SecretHash, DateTimeOffset MadeAt, DateTimeOffset? EndsAt, DateTimeOffset? RevokedAt);
