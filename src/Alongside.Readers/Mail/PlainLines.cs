namespace Alongside.Readers.Mail;

/// <summary>The lines of a plain text body.</summary>
internal static class PlainLines
{
    /// <summary>Splits a body into lines and takes off the marks of quotation.</summary>
    /// <param name="text">The body.</param>
    /// <param name="flowed">Whether it is <c>format=flowed</c> (RFC 3676), where a space before a line protects it from being read as a quotation.</param>
    /// <param name="escapesFrom">Whether it comes from an mbox, where a line beginning with "From " got a <c>&gt;</c> put before it.</param>
    /// <param name="lines">Where the lines are added.</param>
    public static void Read(ReadOnlySpan<char> text, bool flowed, bool escapesFrom, List<MailLine> lines)
    {
        while (!text.IsEmpty)
        {
            var end = text.IndexOfAny('\n', '\r');
            var line = end < 0 ? text : text[..end];
            text = end < 0 ? [] : text[(end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1))..];
            if (escapesFrom && line.StartsWith('>') && line.TrimStart('>').StartsWith("From ", StringComparison.Ordinal)) line = line[1..];
            lines.Add(Line(line, flowed));
        }
    }

    private static MailLine Line(ReadOnlySpan<char> line, bool flowed)
    {
        var depth = 0;
        var at = 0;
        while (at < line.Length)
        {
            if (line[at] == '>')
            {
                depth++;
                at++;
            }
            else if (!flowed && line[at] == ' ' && at + 1 < line.Length && line[at + 1] == '>')
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return new MailLine(depth, depth > MailLine.DeepestQuote ? "" : line[at..].ToString());
    }
}
