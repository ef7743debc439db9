using Alongside.Documents.Briefs;

namespace Alongside.Documents.Checks;

/// <summary>Checks a Markdown export: its text is written anew from the JSON in its comment. Line ends and white space at the end of lines may differ.</summary>
internal static class MarkdownCheck
{
    public static VerificationResult Of(string text)
    {
        var lines = Lines(text);
        var opening = Array.LastIndexOf(lines, MarkdownBrief.Opening.TrimEnd());
        if (opening < 0 || opening + 1 >= lines.Length) return new NotAnExport(NotAnExportReason.NothingInside);
        return Checked.Export(ExportKind.Markdown, Checked.Bytes(lines[opening + 1]), read =>
        {
            var anew = Lines(MarkdownBrief.Write(read.Export, read.Content));
            return (TextComparison.FirstDifference(lines, anew) is { } differs ? new Altered(ExportKind.Markdown, AlteredPart.Words, differs.Stated, differs.Actual) : null, CheckScope.Everything);
        });
    }

    private static string[] Lines(string text)
    {
        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n').Select(l => l.TrimEnd(' ', '\t')).ToList();
        while (lines.Count > 0 && lines[^1].Length == 0) lines.RemoveAt(lines.Count - 1);
        return [.. lines];
    }
}
