using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Alongside.Documents.Office;

/// <summary>Words in a Word document.</summary>
internal static class WordRuns
{
    public static ParagraphProperties Style(string id) => new(new ParagraphStyleId { Val = id });

    public static Paragraph Paragraph(string style, string text) => new(Style(style), Run(text));

    /// <summary>A run; line ends become breaks.</summary>
    public static Run Run(string text)
    {
        var run = new Run();
        var lines = Writable(text.ReplaceLineEndings("\n")).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) run.Append(new Break());
            run.Append(new Text(lines[i]) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    /// <summary>The text with a mark for each character that XML cannot hold.</summary>
    public static string Writable(string text)
    {
        var characters = text.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            if (char.IsHighSurrogate(characters[i]) && i + 1 < characters.Length && char.IsLowSurrogate(characters[i + 1])) i++;
            else if (!XmlConvert.IsXmlChar(characters[i])) characters[i] = Pages.Typesetting.Missing[0];
        }

        return new string(characters);
    }
}
