namespace Alongside.Readers.Mail;

/// <summary>
/// Finds the block that Outlook and forwarding programs put above an earlier message: <c>From: … Sent: … To: … Subject: …</c>,
/// with or without a line like <c>-----Original Message-----</c> before it.
/// </summary>
internal static class HeaderBlock
{
    private const int MostLines = 24;
    private const int LongestDivider = 80;
    private const int LongestKey = 16;

    private static readonly (string Key, char Kind)[] s_keys =
    [
        ("From", 'f'), ("Von", 'f'), ("De", 'f'), ("Sent", 'd'), ("Date", 'd'), ("Gesendet", 'd'), ("Datum", 'd'), ("Envoyé", 'd'),
        ("To", 't'), ("An", 't'), ("À", 't'), ("Subject", 's'), ("Betreff", 's'), ("Objet", 's'),
        ("Cc", 'c'), ("Bcc", 'c'), ("Kopie", 'c'), ("Reply-To", 'o'), ("Antwort an", 'o'), ("Importance", 'o'), ("Wichtigkeit", 'o'),
        ("Priority", 'o'), ("Priorität", 'o'), ("Attachments", 'o'), ("Anlagen", 'o'),
    ];

    private static readonly string[] s_dividers =
    [
        "original message", "forwarded message", "ursprüngliche nachricht", "originalnachricht", "original-nachricht",
        "weitergeleitete nachricht", "message d'origine", "mensaje original",
    ];

    /// <summary>Whether such a block begins at that line, and the index of the line after it.</summary>
    public static bool TryRead(IReadOnlyList<MailLine> lines, int index, out Attribution attribution, out int next)
    {
        attribution = Attribution.Unknown;
        next = index;
        if (KindOf(lines[index], out var from) != 'f') return false;
        var date = "";
        bool sent = false, addressed = false, continues = false;
        var end = index + 1;
        for (var i = end; i < lines.Count && i < index + MostLines && lines[i].Depth == lines[index].Depth; i++)
        {
            if (lines[i].Kind != MailLineKind.Text) continue;
            if (lines[i].IsBlank)
            {
                continues = false;
                continue;
            }

            var kind = KindOf(lines[i], out var value);
            if (kind is '\0' or 'f' && !(kind == '\0' && continues)) break;
            if (kind == 'd') (sent, date) = (true, value);
            addressed |= kind is 't' or 's';
            continues = kind is 't' or 'c' or '\0';
            end = i + 1;
        }

        if (!sent || !addressed) return false;
        var person = MailPerson.Read(from);
        var scanner = new AttributionDateScanner(date);
        scanner.Scan();
        attribution = new Attribution(person.Name, person.Address, scanner.Date);
        next = end;
        return true;
    }

    /// <summary>Whether the line says that an earlier message follows.</summary>
    public static bool IsDivider(string line)
    {
        if (line.Length > LongestDivider) return false;
        var text = line.AsSpan().Trim();
        if (text.StartsWith("Begin forwarded message:", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("Anfang der weitergeleiteten Nachricht:", StringComparison.OrdinalIgnoreCase)) return true;
        if (!text.StartsWith("--") || !text.EndsWith("--")) return false;
        foreach (var divider in s_dividers)
            if (text.Contains(divider, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static char KindOf(MailLine line, out string value)
    {
        value = "";
        var text = line.Text.AsSpan().TrimStart(" \t*");
        if (text.Length == 0 || text[..Math.Min(text.Length, LongestKey)].IndexOf(':') < 0) return '\0';
        foreach (var (key, kind) in s_keys)
        {
            if (!text.StartsWith(key, StringComparison.OrdinalIgnoreCase)) continue;
            var rest = text[key.Length..].TrimStart(" *\u00A0");
            if (!rest.StartsWith(':')) continue;
            value = rest[1..].Trim(" *\t").ToString();
            return kind;
        }

        return '\0';
    }
}
