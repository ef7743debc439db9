using Alongside.OrderForms;

namespace Alongside.Documents.Briefs;

/// <summary>The brief as Json.</summary>
public static class JsonBrief
{
    /// <summary>Writes it. The same form and options give the same text.</summary>
    public static string Write(Form form, BriefOptions options) => throw new NotSupportedException();
}
