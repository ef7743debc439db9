namespace Alongside.Documents.Checks;

/// <summary>Finds where two texts part.</summary>
internal static class TextComparison
{
    /// <summary>The first piece that differs; null where all are the same. A piece that one of them lacks is empty there.</summary>
    public static (string Stated, string Actual)? FirstDifference(IReadOnlyList<string> stated, IReadOnlyList<string> actual)
    {
        for (var i = 0; i < Math.Max(stated.Count, actual.Count); i++)
        {
            var (a, b) = (i < stated.Count ? stated[i] : "", i < actual.Count ? actual[i] : "");
            if (!string.Equals(a, b, StringComparison.Ordinal) || i >= stated.Count || i >= actual.Count) return (a, b);
        }

        return null;
    }
}
