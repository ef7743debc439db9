namespace Alongside.Readers.LinkedIn;

/// <summary>One row of LinkedIn's <c>messages.csv</c>.</summary>
/// <param name="From">Who wrote it.</param>
/// <param name="ProfileUrl">The address of their profile, where it is given.</param>
/// <param name="SentAt">When, as written; null where it cannot be read.</param>
/// <param name="IsUtc">Whether that is said to be UTC.</param>
/// <param name="Text">The cleaned words; may be empty.</param>
internal sealed record LinkedInMessage(string From, string? ProfileUrl, DateTime? SentAt, bool IsUtc, string Text);
