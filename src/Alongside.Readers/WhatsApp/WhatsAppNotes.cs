using System.Collections.Frozen;

namespace Alongside.Readers.WhatsApp;

/// <summary>Tells what a person wrote from what WhatsApp writes in a person's place: omitted media, deleted messages, missed calls.</summary>
internal static class WhatsAppNotes
{
    private const char Mark = '\u200E';

    /// <summary>A note of WhatsApp's own is one short line; longer text behind a mark was pasted by a person.</summary>
    private const int LongestNote = 100;

    private static readonly FrozenSet<string> s_notes = new[]
    {
        "image omitted", "video omitted", "audio omitted", "sticker omitted", "GIF omitted", "document omitted",
        "video note omitted", "voice message omitted", "Contact card omitted", "Media omitted",
        "Bild weggelassen", "Video weggelassen", "Audio weggelassen", "Sticker weggelassen", "GIF weggelassen",
        "Dokument weggelassen", "Videonachricht weggelassen", "Sprachnachricht weggelassen", "Kontaktkarte ausgelassen",
        "Medien ausgeschlossen", "Medien weggelassen",
        "This message was deleted", "You deleted this message", "You deleted this message as admin",
        "This message was deleted by admin", "Diese Nachricht wurde gelöscht", "Du hast diese Nachricht gelöscht",
        "Sie haben diese Nachricht gelöscht", "Diese Nachricht wurde von einem Admin gelöscht",
        "Missed voice call", "Missed video call", "Missed group voice call", "Missed group video call",
        "Missed voice call, Tap to call back", "Missed video call, Tap to call back",
        "Verpasster Sprachanruf", "Verpasster Videoanruf", "Verpasster Anruf", "Verpasster Gruppenanruf",
        "Waiting for this message", "Waiting for this message. This may take a while",
        "Warten auf diese Nachricht", "Warten auf diese Nachricht. Dies kann etwas dauern",
        "null",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> s_edited = new[]
    {
        "This message was edited", "Diese Nachricht wurde bearbeitet",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] s_encryption =
    [
        "Messages and calls are end-to-end encrypted", "Messages to this chat and calls are now secured",
        "Messages to this group are now secured", "Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt",
    ];

    private static readonly string[] s_attached = ["(file attached)", "(Datei angehängt)"];

    /// <summary>What the person wrote, cleaned; empty where nothing was written.</summary>
    public static string Words(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        text = WithoutEditedNote(text);
        if (text.Length is 0 || (text[0] == Mark && text.Length <= LongestNote && !text.Contains('\n'))) return "";
        text = WithoutMedia(text);
        var words = Wording.Clean(text);
        return IsNote(words) || s_encryption.Any(e => words.StartsWith(e, StringComparison.OrdinalIgnoreCase)) ? "" : words;
    }

    private static ReadOnlySpan<char> WithoutEditedNote(ReadOnlySpan<char> text)
    {
        if (!text.EndsWith('>')) return text;
        var open = text.LastIndexOf('<');
        if (open < 0 || text.Length - open > LongestNote) return text;
        return s_edited.Contains(Bare(text[(open + 1)..^1])) ? text[..open].TrimEnd().TrimEnd(Mark).TrimEnd() : text;
    }

    /// <summary>Android puts the attachment in a line before its caption, an iPhone behind a mark after it.</summary>
    private static ReadOnlySpan<char> WithoutMedia(ReadOnlySpan<char> text)
    {
        var lineEnd = text.IndexOf('\n');
        var line = (lineEnd < 0 ? text : text[..lineEnd]).TrimEnd();
        foreach (var attached in s_attached)
            if (line.EndsWith(attached, StringComparison.OrdinalIgnoreCase)) return text[line.Length..];
        if (line.Length <= LongestNote && IsNote(Wording.Clean(line))) return text[line.Length..];
        var mark = text.LastIndexOf(Mark);
        return mark >= 0 && text.Length - mark <= LongestNote * 3 && IsNote(Wording.Clean(text[mark..])) ? text[..mark] : text;
    }

    /// <summary>Anything in one pair of angle brackets is a note in any language: <c>&lt;Media omitted&gt;</c>, <c>&lt;attached: 01-PHOTO.jpg&gt;</c>.</summary>
    private static bool IsNote(string words) =>
        (words.StartsWith('<') && words.IndexOf('>', StringComparison.Ordinal) == words.Length - 1) || s_notes.Contains(Bare(words));

    private static string Bare(ReadOnlySpan<char> note) => Wording.Clean(note.Length > LongestNote ? [] : note).Trim('.', '…', ' ');
}
