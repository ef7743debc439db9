using Alongside.Readers.Cues;

namespace Alongside.Readers.WebVtt;

/// <summary>The signs of a WebVTT file and of who wrote it.</summary>
internal static class WebVttSign
{
    // Enough for some hundred cues: what a program writes it writes from the beginning.
    private const int Beginning = 32 * 1024;

    /// <summary>Whether the file begins as WebVTT files do.</summary>
    public static bool IsOn(SourceFile file)
    {
        var text = file.Text.AsSpan(0, Math.Min(file.Text.Length, 256)).TrimStart("\uFEFF \t\n");
        return text.StartsWith("WEBVTT", StringComparison.Ordinal) && (text.Length == 6 || char.IsWhiteSpace(text[6]) || text[6] is '-' or '\0');
    }

    /// <summary>The cues at the beginning of the file.</summary>
    public static CueReading Peek(SourceFile file) =>
        new(CueScanner.Scan(file.Text.Length <= Beginning ? file.Text : file.Text[..Beginning], blankEndsCue: true));

    /// <summary>Reads the whole file.</summary>
    public static Reading Read(SourceFile file, string format) =>
        new SpokenLines(format, "line", new CueReading(CueScanner.Scan(file.Text, blankEndsCue: true)).Lines()).Read(file);
}
