using Alongside.OrderForms;

namespace Alongside.Documents.Briefs;

/// <summary>The brief as Word.</summary>
public static class WordBrief
{
    /// <summary>Writes it. The same form and options give the same bytes.</summary>
    public static void Write(Form form, BriefOptions options, Stream to)
    {
    }
}
