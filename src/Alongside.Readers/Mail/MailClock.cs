using Alongside.Listening.Conversations;

namespace Alongside.Readers.Mail;

/// <summary>
/// The times of a thread. A conversation begins at the first date that stands in it. Where both dates have a zone, the
/// time between them is exact; otherwise it is what the clocks showed. A date before the first is no start.
/// </summary>
internal sealed class MailClock
{
    public StartedAt? StartedAt { get; private set; }

    public double? Seconds(DateTimeOffset? date) => date is { } d ? Seconds(d.DateTime, d.Offset) : null;

    public double? Seconds(AttributionDate? date) => date is null ? null : Seconds(date.Local, date.Offset);

    private double? Seconds(DateTime local, TimeSpan? offset)
    {
        StartedAt ??= new StartedAt(local, offset);
        var between = local - StartedAt.Local;
        if (offset is { } here && StartedAt.Offset is { } there) between -= here - there;
        return between < TimeSpan.Zero ? null : between.TotalSeconds;
    }
}
