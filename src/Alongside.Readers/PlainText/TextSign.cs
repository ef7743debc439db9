namespace Alongside.Readers.PlainText;

/// <summary>Whether a file is text at all.</summary>
internal static class TextSign
{
    private const int Beginning = 64 * 1024;

    private static readonly string[] OtherFiles = ["%PDF-", "{\\rtf", "PK\u0003\u0004", "<!DOCTYPE", "<html", "<?xml", "GIF8", "RIFF", "ID3", "OggS"];

    /// <summary>
    /// Whether it can be read as words: hardly any control characters (NULs aside, which some programs scatter) and hardly
    /// any bytes that were no characters, and none of the files that begin like text but are something else.
    /// </summary>
    public static bool IsOn(SourceFile file)
    {
        var text = file.Text.AsSpan(0, Math.Min(file.Text.Length, Beginning)).TrimStart();
        foreach (var other in OtherFiles)
            if (text.StartsWith(other, StringComparison.OrdinalIgnoreCase)) return false;
        var (odd, all) = (0, 0);
        foreach (var c in text)
        {
            if (c == '\0') continue;
            all++;
            if (c == '\uFFFD' || (char.IsControl(c) && !char.IsWhiteSpace(c))) odd++;
        }

        return odd * 20 <= all;
    }

    /// <summary>The lines at the beginning of the file.</summary>
    public static List<ScriptLine> Peek(SourceFile file) =>
        ScriptLine.All(file.Text.Length <= Beginning / 2 ? file.Text : file.Text[..(Beginning / 2)]);
}
