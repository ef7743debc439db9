namespace Alongside.Readers.WhatsApp;

/// <summary>A piece of an export from one header to the next.</summary>
/// <param name="Header">Its header.</param>
/// <param name="Start">Where in the file's text the part after the header begins.</param>
/// <param name="End">Where it ends: at the next header, or the end of the file.</param>
internal readonly record struct WhatsAppMessage(WhatsAppHeader Header, int Start, int End)
{
    /// <summary>Longer than any name a phone book takes: a colon later in the line is one in a note of WhatsApp's own.</summary>
    private const int LongestName = 100;

    /// <summary>Parts the name of who wrote it from the words; false for a line that nobody wrote.</summary>
    public bool TrySplit(ReadOnlySpan<char> text, out ReadOnlySpan<char> name, out ReadOnlySpan<char> words)
    {
        var content = text[Start..End];
        var lineEnd = content.IndexOf('\n');
        var line = lineEnd < 0 ? content : content[..lineEnd];
        if (line.Length > LongestName + 1) line = line[..(LongestName + 1)];
        name = words = default;
        var colon = line.IndexOf(": ");
        if (colon < 0 && line.EndsWith(':')) colon = line.Length - 1;
        if (colon <= 0) return false;
        name = WithoutTilde(line[..colon]);
        words = content[(colon + 1)..];
        return !OpensQuotation(name) && !Wording.Clean(name).AsSpan().IsEmpty;
    }

    /// <summary>Somebody who is not in the phone book stands as <c>~ Name</c>.</summary>
    private static ReadOnlySpan<char> WithoutTilde(ReadOnlySpan<char> name)
    {
        var bare = name.Trim("\u200E\u200F\u202A\u202C\uFEFF ");
        return bare.StartsWith('~') ? bare[1..] : bare;
    }

    /// <summary>In <c>Jana changed the subject to "Website: phase 2"</c> the colon stands inside a quotation and names nobody.</summary>
    private static bool OpensQuotation(ReadOnlySpan<char> name) =>
        name.Count('"') % 2 != 0 || name.Count('“') + name.Count('„') > 0;
}
