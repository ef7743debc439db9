using System.Text;
using Alongside.Documents.Exports;
using Alongside.Documents.Office;
using Alongside.Documents.Sheets;
using Alongside.OrderForms;

namespace Alongside.Documents.Briefs;

/// <summary>The brief as a Word document (.docx), with the JSON export inside it.</summary>
public static class WordBrief
{
    /// <summary>Writes it. The same form and options give the same document, without times or ids of chance.</summary>
    public static void Write(Form form, BriefOptions options, Stream to)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(to);
        to.Write(Bytes(ExportOfForm.Of(form, options), form.Agreement.Content));
    }

    internal static byte[] Bytes(Export export, string content) =>
        WordDocument.Of(SheetOfExport.Of(export), export.Edition, export.Hash, Encoding.UTF8.GetBytes(ExportJson.InOneLine(export, content)));
}
