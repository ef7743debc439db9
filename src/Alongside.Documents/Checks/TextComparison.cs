namespace Alongside.Documents.Checks;

/// <summary>Finds where two texts part.</summary>
internal static class TextComparison
{
    /// <summary>
    /// The first piece that differs; null where all are the same. A piece that one of them lacks is empty there. One that has
    /// words is named before empty ones that stand ahead of it.
    /// </summary>
    public static (string Stated, string Actual)? FirstDifference(IReadOnlyList<string> stated, IReadOnlyList<string> actual)
    {
        (string, string)? blank = null;
        for (var i = 0; i < Math.Max(stated.Count, actual.Count); i++)
        {
            var (a, b) = (i < stated.Count ? stated[i] : "", i < actual.Count ? actual[i] : "");
            if (string.Equals(a, b, StringComparison.Ordinal) && i < stated.Count && i < actual.Count) continue;
            if (!string.IsNullOrWhiteSpace(a) || !string.IsNullOrWhiteSpace(b)) return (a, b);
            blank ??= (a, b);
        }

        return blank;
    }
}
