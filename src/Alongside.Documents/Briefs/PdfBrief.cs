using Alongside.OrderForms;

namespace Alongside.Documents.Briefs;

/// <summary>The brief as Pdf.</summary>
public static class PdfBrief
{
    /// <summary>Writes it. The same form and options give the same bytes.</summary>
    public static void Write(Form form, BriefOptions options, Stream to) => throw new NotSupportedException();
}
