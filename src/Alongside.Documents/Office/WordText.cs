using System.Text;
using System.Xml.Linq;

namespace Alongside.Documents.Office;

/// <summary>The words in a part of a Word document, paragraph by paragraph.</summary>
internal static class WordText
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    // What can show words, or a picture of some, without holding them as text.
    private static readonly HashSet<string> Shows = new(["drawing", "pict", "object", "sym", "altChunk", "subDoc", "ruby"], StringComparer.Ordinal);

    /// <summary>The paragraphs that are not empty. Page numbers, which each program fills in, are left out.</summary>
    public static List<string> Of(XDocument part) =>
        [.. part.Descendants(W + "p").Select(Paragraph).Select(t => t.Trim()).Where(t => t.Length > 0)];

    /// <summary>Whether there are pictures or other things that no brief has.</summary>
    public static bool ShowsMore(XDocument part) => part.Descendants().Any(e => Shows.Contains(e.Name.LocalName));

    private static string Paragraph(XElement paragraph)
    {
        var text = new StringBuilder();
        var field = 0;
        foreach (var element in paragraph.Descendants().Where(e => e.Ancestors(W + "p").FirstOrDefault() == paragraph))
        {
            if (element.Name == W + "fldChar") field += element.Attribute(W + "fldCharType")?.Value switch { "begin" => 1, "end" => -1, _ => 0 };
            else if (element.Name == W + "br" || element.Name == W + "cr") text.Append('\n');
            else if (element.Name == W + "tab" && element.Parent?.Name == W + "r") text.Append('\t');
            else if (element.Name == W + "noBreakHyphen") text.Append('\u2011');
            else if (element.Name == W + "t" && !IsNumber(element, field > 0)) text.Append(element.Value);
        }

        return text.ToString();
    }

    private static bool IsNumber(XElement text, bool inField) =>
        (inField || text.Ancestors(W + "fldSimple").Any()) && text.Value.Length < 6 && text.Value.All(char.IsAsciiDigit);
}
