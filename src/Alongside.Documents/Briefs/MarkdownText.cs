using System.Text;

namespace Alongside.Documents.Briefs;

/// <summary>Words as Markdown that shows exactly these words: nothing in them becomes a heading, a link or a tag.</summary>
internal static class MarkdownText
{
    /// <summary>The words, each of their lines after a prefix such as <c>"> "</c>. Line ends are kept.</summary>
    public static string Of(string text, string prefix = "")
    {
        var lines = text.Split('\n');
        var escaped = new StringBuilder();
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) escaped.Append(lines[i].Trim().Length == 0 || lines[i - 1].Trim().Length == 0 ? "\n" : "\\\n").Append(prefix);
            escaped.Append(Line(lines[i]));
        }

        return escaped.ToString();
    }

    /// <summary>The words in one line, as a table or a heading needs them.</summary>
    public static string InOneLine(string text) => Line(string.Join(' ', text.Split('\n')));

    private static string Line(string line)
    {
        var escaped = new StringBuilder(line.Length);
        var begun = false;
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            // White space at the start of a line would be lost, or make a block of code.
            if (!begun && c is ' ' or '\t') escaped.Append(c == '\t' ? "&#9;" : "&#32;");
            else if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~' or '&' || (!begun && c is '#' or '+' or '-' or '=') || EndsNumber(line, i)) escaped.Append('\\').Append(c);
            else escaped.Append(c);
            begun |= c is not (' ' or '\t');
        }

        return escaped.ToString();
    }

    // "1." and "1)" at the start of a line begin a list.
    private static bool EndsNumber(string line, int at) => line[at] is '.' or ')' && at > 0 && line.AsSpan(0, at).TrimStart() is { IsEmpty: false } before && !before.ContainsAnyExceptInRange('0', '9');
}
