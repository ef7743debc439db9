using Alongside.Documents.Exports;
using Alongside.Documents.Sheets;
using Alongside.OrderForms;

namespace Alongside.Documents.Briefs;

/// <summary>The brief as Markdown. It ends with the JSON export in a comment, so that it can be checked.</summary>
public static class MarkdownBrief
{
    internal const string Opening = "<!-- alongside verify\n";

    internal const string Closing = "\n-->\n";

    /// <summary>Writes it. The same form and options give the same text.</summary>
    public static string Write(Form form, BriefOptions options)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Write(ExportOfForm.Of(form, options), form.Agreement.Content);
    }

    internal static string Write(Export export, string content) =>
        // Two hyphens could end the comment; in JSON one of them can be written as its code.
        SheetMarkdown.Of(SheetOfExport.Of(export)) + "\n" + Opening + ExportJson.InOneLine(export, content).Replace("--", "-\\u002d", StringComparison.Ordinal) + Closing;
}
