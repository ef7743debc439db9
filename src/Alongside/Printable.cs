using System.Buffers;
using System.Text;

namespace Alongside;

/// <summary>Makes text from files fit for a terminal: nothing in it can move the cursor, set a colour or turn the writing around.</summary>
internal static class Printable
{
    // Controls (C0, DEL, C1), line and paragraph separators, direction marks and overrides, byte order marks, zero-width spaces.
    private static readonly SearchValues<char> Unprintable = SearchValues.Create(
        [
            .. Enumerable.Range(0, 0x20).Select(c => (char)c), .. Enumerable.Range(0x7F, 0x21).Select(c => (char)c),
            '\u200B', '\u200E', '\u200F', '\u2028', '\u2029', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E',
            '\u2060', '\u2066', '\u2067', '\u2068', '\u2069', '\uFEFF',
        ]);

    /// <summary>The text on one line, each run of line breaks and tabs as one space, other invisible characters dropped.</summary>
    public static string Line(string text)
    {
        if (!text.AsSpan().ContainsAny(Unprintable)) return text;
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\n' or '\r' or '\t' or '\u2028' or '\u2029')
            {
                if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
            }
            else if (!Unprintable.Contains(c)) line.Append(c);
        }

        return line.ToString().TrimEnd(' ');
    }
}
