using Alongside.Documents.Exports;
using Alongside.Documents.Pages;
using Alongside.Documents.Pdf;
using Alongside.Documents.Sheets;
using Alongside.OrderForms;

namespace Alongside.Documents.Briefs;

/// <summary>
/// The brief as a PDF on A4, with fonts that the program brings along and the JSON export attached. Characters that the
/// fonts do not have are marked as missing, and the document says so and where they are.
/// </summary>
public static class PdfBrief
{
    /// <summary>Writes it. The same form and options give the same bytes on every machine.</summary>
    public static void Write(Form form, BriefOptions options, Stream to)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(to);
        to.Write(Bytes(ExportOfForm.Of(form, options), form.Agreement.Content));
    }

    internal static byte[] Bytes(Export export, string content)
    {
        var pages = SheetPages.Of(SheetOfExport.Of(export), export.Edition, export.Hash);
        var json = System.Text.Encoding.UTF8.GetBytes(ExportJson.InOneLine(export, content));
        return PdfDocument.Of(pages, export.Content.Title, export.Language, "order-form.json", json, export.Hash[..32].ToUpperInvariant());
    }
}
