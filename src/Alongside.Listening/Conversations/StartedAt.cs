using System.Globalization;

namespace Alongside.Listening.Conversations;

/// <summary>
/// The date and time at which a conversation began, as its source wrote it. Chat exports write local times and no
/// zone; then <see cref="Offset"/> is null and nothing is assumed.
/// </summary>
/// <param name="Local">The date and time on the clock where it was written (its kind is unspecified).</param>
/// <param name="Offset">The distance from UTC, where the source says it.</param>
public sealed record StartedAt(DateTime Local, TimeSpan? Offset = null)
{
    /// <summary>ISO 8601, with the offset only where it is known: <c>2026-03-04T10:12:00+01:00</c>.</summary>
    public override string ToString() => Offset is { } offset
        ? new DateTimeOffset(DateTime.SpecifyKind(Local, DateTimeKind.Unspecified), offset).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)
        : Local.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
}
