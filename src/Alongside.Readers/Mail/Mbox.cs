namespace Alongside.Readers.Mail;

/// <summary>Parts the mails of an mbox at the lines that begin with "From ", somebody and a date, behind a blank line.</summary>
internal static class Mbox
{
    /// <summary>The bytes of each mail, without the separating line, in the file's order.</summary>
    public static List<ReadOnlyMemory<byte>> Split(ReadOnlyMemory<byte> bytes)
    {
        var mails = new List<ReadOnlyMemory<byte>>();
        var span = bytes.Span;
        var mail = -1;
        var afterBlank = true;
        for (var start = 0; start < span.Length;)
        {
            var line = MailHeaders.LineAt(span[start..]);
            var next = start + line.Length;
            if (afterBlank && MailHeaders.IsSeparator(line) && IsHeader(span[next..]))
            {
                if (mail >= 0) mails.Add(bytes[mail..start]);
                mail = next;
            }

            afterBlank = line.TrimEnd("\r\n"u8).IsEmpty || start == 0;
            start = next;
        }

        if (mail >= 0) mails.Add(bytes[mail..]);
        return mails;
    }

    /// <summary>What looks like a separator inside a mail is not followed by a header.</summary>
    private static bool IsHeader(ReadOnlySpan<byte> bytes)
    {
        var line = MailHeaders.LineAt(bytes);
        var colon = line[..Math.Min(line.Length, 100)].IndexOf((byte)':');
        return colon > 0 && line[..colon].IndexOfAny((byte)' ', (byte)'\t') < 0;
    }
}
