namespace Alongside.Readers.Mail;

/// <summary>Tells what a mail program or a person puts under every message from what they say in this one.</summary>
internal static class Signature
{
    private const int LongestAdvert = 100;

    private static readonly string[] s_adverts =
    [
        "Sent from my ", "Sent from Mail for ", "Sent from Outlook", "Sent from Yahoo Mail", "Sent from Proton Mail", "Sent from the ",
        "Sent with Proton Mail", "Sent via ", "Get Outlook for ", "Von meinem ", "Gesendet von meinem ", "Gesendet von Mail ",
        "Gesendet von Outlook", "Gesendet mit ", "Outlook für ", "Holen Sie sich Outlook", "Diese Nachricht wurde von meinem ",
    ];

    /// <summary>The agreed mark before a signature: two hyphens and (mostly) a space, alone on a line.</summary>
    public static bool Begins(string line) => line.Length <= 4 && line.AsSpan().Trim() is "--";

    /// <summary>A line like "Sent from my iPhone". It has few words, and is a paragraph by itself.</summary>
    public static bool IsAdvert(IReadOnlyList<MailLine> lines, int index)
    {
        var line = lines[index].Text;
        if (line.Length > LongestAdvert || !EndsParagraph(lines, index)) return false;
        var text = line.AsSpan().Trim(" \t*<\u00A0");
        foreach (var advert in s_adverts)
            if (text.StartsWith(advert, StringComparison.OrdinalIgnoreCase) && text.Count(' ') <= 8) return true;
        return text.StartsWith("[image:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("[cid:", StringComparison.OrdinalIgnoreCase);
    }

    private static bool EndsParagraph(IReadOnlyList<MailLine> lines, int index) =>
        (index == 0 || lines[index - 1].IsBlank || lines[index - 1].Kind != MailLineKind.Text || lines[index - 1].Depth != lines[index].Depth)
        && (index + 1 >= lines.Count || lines[index + 1].IsBlank || lines[index + 1].Kind != MailLineKind.Text || lines[index + 1].Depth != lines[index].Depth);
}
