using System.Globalization;
using System.Text.RegularExpressions;

namespace Alongside.Reviews.Words;

/// <summary>ISO 8601 durations in plain words.</summary>
internal static partial class IsoDuration
{
    private static readonly (string Group, string Unit)[] Units =
    [
        ("y", "year"), ("mo", "month"), ("w", "week"), ("d", "day"), ("h", "hour"), ("mi", "minute"), ("s", "second"),
    ];

    /// <summary><c>P6W</c> becomes <c>6 weeks</c>; what is not such a duration stays as it is.</summary>
    public static string InWords(string duration)
    {
        if (Pattern().Match(duration) is not { Success: true } match) return duration;
        var parts = new List<string>();
        foreach (var (group, unit) in Units)
        {
            if (!match.Groups[group].Success) continue;
            var count = match.Groups[group].Value;
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{count} {unit}{(count == "1" ? "" : "s")}"));
        }
        return parts.Count == 0 ? duration : Counts.Joined(parts);
    }

    [GeneratedRegex(@"^P(?:(?<y>\d+)Y)?(?:(?<mo>\d+)M)?(?:(?<w>\d+)W)?(?:(?<d>\d+)D)?(?:T(?:(?<h>\d+)H)?(?:(?<mi>\d+)M)?(?:(?<s>\d+)S)?)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
