namespace Alongside.Web.Importing;

/// <summary>Several people on one side, as one name.</summary>
internal static class Together
{
    /// <summary>"A", "A &amp; B", "A, B &amp; C".</summary>
    public static string Names(IReadOnlyList<string> names) =>
        names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.Take(names.Count - 1))} & {names[^1]}";
}
