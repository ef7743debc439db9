using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace Alongside.Documents.Tests.Briefs;

/// <summary>Reads a PDF back with a program that is not ours.</summary>
internal static class PdfText
{
    private const double AboveFoot = 45;

    public static string[] Pages(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return [.. document.GetPages().Select(p => ContentOrderTextExtractor.GetText(p))];
    }

    /// <summary>Everything that can be read above the foot of each page, without any white space: where a line breaks is not what is asked.</summary>
    public static string Bare(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return Bare(string.Concat(document.GetPages().SelectMany(p => p.Letters).Where(l => l.BoundingBox.Bottom > AboveFoot).Select(l => l.Value)));
    }

    public static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
