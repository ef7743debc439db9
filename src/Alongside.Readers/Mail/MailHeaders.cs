namespace Alongside.Readers.Mail;

/// <summary>Looks at the first bytes of a file for the headers of a mail (RFC 5322) or the separator of an mbox.</summary>
internal static class MailHeaders
{
    /// <summary>More than the headers of any real mail, with all the stations it passed.</summary>
    private const int BytesLookedAt = 256 * 1024;

    /// <summary>Some two thousand recipients in one header.</summary>
    private const int LongestHeader = 128 * 1024;

    private const int LongestName = 100;
    private const int Date = 1;

    private static readonly string[] s_names = ["From", "Date", "Message-ID", "MIME-Version", "Received", "Subject", "To"];

    /// <summary>
    /// Whether it begins with a mail's headers: each line one (or the continuation of one) up to a blank line, From among
    /// them, and one more by which a mail is told from a conversation with somebody called From: a date, an id or a
    /// station; or a subject and a recipient, where a body follows.
    /// </summary>
    public static bool Begin(ReadOnlySpan<byte> bytes)
    {
        var seen = new bool[s_names.Length];
        bytes = AfterBlank(bytes);
        bytes = bytes[..Math.Min(bytes.Length, BytesLookedAt)];
        var first = true;
        while (!bytes.IsEmpty)
        {
            var line = LineAt(bytes);
            bytes = bytes[line.Length..];
            line = line.TrimEnd("\r\n"u8);
            if (line.IsEmpty) break;
            if (!first && line[0] is (byte)' ' or (byte)'\t') continue;
            first = false;
            var colon = line.IndexOf((byte)':');
            var name = line[..Math.Max(0, colon)].TrimEnd(" \t"u8);
            if (!IsName(name)) return false;
            for (var i = 0; i < s_names.Length; i++) seen[i] |= IsCalled(name, s_names[i]) && (i != Date || HasDigit(line));
        }

        return seen[0] && (seen[1] || seen[2] || seen[3] || seen[4] || (seen[5] && seen[6] && !bytes.IsEmpty));
    }

    /// <summary>
    /// Whether somewhere, in the mail's own headers or in those of a part, a header is longer than any real one. The time
    /// that MimeKit takes for a header grows with the square of its length.
    /// </summary>
    public static bool AnyIsEndless(ReadOnlySpan<byte> bytes)
    {
        var length = 0;
        var isHeader = false;
        while (!bytes.IsEmpty)
        {
            var line = LineAt(bytes);
            bytes = bytes[line.Length..];
            if (line[0] is (byte)' ' or (byte)'\t')
            {
                length += line.Length;
            }
            else
            {
                length = line.Length;
                var colon = line[..Math.Min(line.Length, LongestName)].IndexOf((byte)':');
                isHeader = colon > 0 && IsName(line[..colon].TrimEnd(" \t"u8));
            }

            if (isHeader && length > LongestHeader) return true;
        }

        return false;
    }

    /// <summary>Whether the line parts two mails of an mbox: <c>From </c>, somebody, and a date with a time and a year.</summary>
    public static bool IsSeparator(ReadOnlySpan<byte> line)
    {
        if (!line.StartsWith("From "u8) || line.Length > 1000) return false;
        bool time = false, year = false;
        for (var i = 5; i + 4 < line.Length; i++)
        {
            time |= IsDigit(line[i]) && line[i + 1] == ':' && IsDigit(line[i + 2]) && IsDigit(line[i + 3]);
            year |= line[i] == ' ' && line[i + 1] is (byte)'1' or (byte)'2' && IsDigit(line[i + 2]) && IsDigit(line[i + 3]) && IsDigit(line[i + 4]);
        }

        return time && year;
    }

    /// <summary>The line at the beginning of the bytes, with its end.</summary>
    public static ReadOnlySpan<byte> LineAt(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf((byte)'\n');
        return end < 0 ? bytes : bytes[..(end + 1)];
    }

    /// <summary>The bytes without a byte order mark and blank lines before them.</summary>
    public static ReadOnlySpan<byte> AfterBlank(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        return bytes.TrimStart("\r\n"u8);
    }

    private static bool IsName(ReadOnlySpan<byte> name) => name.Length is > 0 and <= LongestName && name.IndexOfAnyExceptInRange((byte)'!', (byte)'~') < 0;

    private static bool IsCalled(ReadOnlySpan<byte> name, string header) =>
        name.Length == header.Length && System.Text.Ascii.EqualsIgnoreCase(name, header);

    private static bool HasDigit(ReadOnlySpan<byte> line) => line.IndexOfAnyInRange((byte)'0', (byte)'9') >= 0;

    private static bool IsDigit(byte b) => b is >= (byte)'0' and <= (byte)'9';
}
