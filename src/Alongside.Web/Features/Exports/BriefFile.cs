using System.Text;
using Alongside.Documents.Briefs;

namespace Alongside.Web.Features.Exports;

/// <summary>A kind of file that a brief is written as.</summary>
/// <param name="Extension">Such as <c>pdf</c>.</param>
/// <param name="ContentType">What it is called in HTTP.</param>
/// <param name="Bytes">Writes it.</param>
internal sealed record BriefFile(string Extension, string ContentType, Func<OrderForms.Form, BriefOptions, byte[]> Bytes)
{
    private static readonly BriefFile[] All =
    [
        new("pdf", "application/pdf", (form, options) => Written(to => PdfBrief.Write(form, options, to))),
        new("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", (form, options) => Written(to => WordBrief.Write(form, options, to))),
        new("md", "text/markdown; charset=utf-8", (form, options) => Encoding.UTF8.GetBytes(MarkdownBrief.Write(form, options))),
        new("json", "application/json; charset=utf-8", (form, options) => Encoding.UTF8.GetBytes(JsonBrief.Write(form, options))),
    ];

    /// <summary>The kind that an address asks for, such as <c>brief.pdf</c>; null where it asks for none.</summary>
    public static BriefFile? Of(string file) => Array.Find(All, kind => string.Equals(file, "brief." + kind.Extension, StringComparison.Ordinal));

    /// <summary>The file, in the form's own language.</summary>
    public byte[] Write(OrderForms.Form form, TimeZoneInfo zone) => Bytes(form, new BriefOptions(form.Start?.Language ?? "en", zone));

    private static byte[] Written(Action<Stream> write)
    {
        using var bytes = new MemoryStream();
        write(bytes);
        return bytes.ToArray();
    }
}
