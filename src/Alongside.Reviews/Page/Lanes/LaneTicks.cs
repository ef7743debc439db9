using System.Globalization;
using Alongside.Listening.Conversations;
using Alongside.Reviews.Words;

namespace Alongside.Reviews.Page.Lanes;

/// <summary>The marks along the axis: minutes, days of a chat, or words.</summary>
internal static class LaneTicks
{
    // Closer together, the labels would touch.
    private const double Apart = 84;

    // A little more than a digit of the labels is wide.
    private const double LetterWidth = 8;
    private static readonly double[] TimeSteps = [5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400];
    private static readonly double[] WordSteps = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000];

    public static IEnumerable<(double X, string Label)> Of(LaneRow row, LaneScale scale, LaneFormat format, Conversation conversation) =>
        !scale.IsTime && conversation.StartedAt is not null && conversation.Medium != Medium.Call
            ? Days(row, scale, format, conversation)
            : Steps(row, scale, format);

    private static IEnumerable<(double X, string Label)> Steps(LaneRow row, LaneScale scale, LaneFormat format)
    {
        var least = row.Length * Apart / format.RowWidth;
        var steps = scale.IsTime ? TimeSteps : WordSteps;
        var step = Array.Find(steps, s => s >= least);
        if (step <= 0) step = steps[^1] * Math.Ceiling(least / steps[^1]);
        for (var n = Math.Ceiling(row.Start / step); n * step < row.Start + row.Length; n++)
        {
            var x = row.X(n * step, format);
            var label = scale.IsTime ? Clock.Offset(n * step) : Counts.Digits((int)Math.Min(n * step, int.MaxValue)) + " words";
            if (!scale.IsTime && n == 0) continue;
            if (x + label.Length * LetterWidth > format.RowWidth) yield break;
            yield return (x, label);
        }
    }

    private static IEnumerable<(double X, string Label)> Days(LaneRow row, LaneScale scale, LaneFormat format, Conversation conversation)
    {
        var (day, last) = (default(DateTime?), double.NegativeInfinity);
        foreach (var utterance in conversation.Utterances)
        {
            var at = scale.From(utterance.Index);
            if (at >= row.Start + row.Length) yield break;
            var now = utterance.StartSeconds is { } s ? Clock.Moment(conversation, s)?.Date : null;
            if (now is null || now == day) continue;
            day = now;
            if (at < row.Start) continue;
            var x = row.X(at, format);
            var label = now.Value.ToString("d MMM", CultureInfo.InvariantCulture);
            if (x - last < Apart || x + label.Length * LetterWidth > format.RowWidth) continue;
            last = x;
            yield return (x, label);
        }
    }
}
