using System.Collections.Immutable;
using Alongside.Listening.Conversations;

namespace Alongside.Readers.WhatsApp;

/// <summary>
/// A chat exported from WhatsApp, on an iPhone or an Android. The times are the phone's own, without a zone; where its
/// clock was set back to before the first message, a message has no start.
/// </summary>
internal sealed class WhatsAppReader : ITranscriptReader
{
    /// <summary>A few lines of the user's own may stand before the chat.</summary>
    private const int LinesLookedAt = 20;

    public string Format => "whatsapp";

    public bool Recognises(SourceFile file)
    {
        var text = file.Text.AsSpan();
        var headers = 0;
        var lines = 0;
        for (var start = 0; start < text.Length && lines < LinesLookedAt;)
        {
            var line = LineAt(text, start);
            start += line.Length + 1;
            if (line.IsWhiteSpace()) continue;
            lines++;
            if (!WhatsAppHeaderScanner.TryScan(line, out _)) continue;
            headers++;
            if (lines == 1 || headers == 2) return true;
        }

        return false;
    }

    public Reading Read(SourceFile file)
    {
        var text = file.Text;
        var messages = Messages(text);
        var order = WhatsAppDates.OrderOf(messages);
        var roster = new Roster();
        var lines = ImmutableArray.CreateBuilder<TranscriptLine>();
        DateTime? startedAt = null;
        for (var i = 0; i < messages.Count; i++)
        {
            if (messages[i].Header.When(order) is not { } when) continue;
            var message = messages[i] with { End = EndOf(messages, i, order) };
            if (!message.TrySplit(text, out var name, out var content)) continue;
            var words = WhatsAppNotes.Words(content);
            if (words.Length == 0) continue;
            startedAt ??= when;
            var seconds = (when - startedAt.Value).TotalSeconds;
            lines.Add(new TranscriptLine(roster.IndexOf(name.ToString()), seconds < 0 ? null : seconds, EndSeconds: null, words));
        }

        if (startedAt is not { } start)
        {
            return Reading.Refused(new ReadProblem(
                ReadProblemCode.Empty, file.Name, Position: null, "nobody wrote anything in this chat", "Export the chat again, without media"));
        }

        return Reading.Of(new Transcript(file.Name, Format, Medium.Chat, new StartedAt(start), roster.Speakers, lines.ToImmutable()));
    }

    private static List<WhatsAppMessage> Messages(ReadOnlySpan<char> text)
    {
        var messages = new List<WhatsAppMessage>();
        for (var start = 0; start < text.Length;)
        {
            var line = LineAt(text, start);
            if (WhatsAppHeaderScanner.TryScan(line, out var header))
            {
                if (messages.Count > 0) messages[^1] = messages[^1] with { End = start };
                messages.Add(new WhatsAppMessage(header, start + header.Length, text.Length));
            }

            start += line.Length + 1;
        }

        return messages;
    }

    /// <summary>What looks like a header but has a date that does not exist is part of the message before.</summary>
    private static int EndOf(List<WhatsAppMessage> messages, int index, WhatsAppDateOrder order)
    {
        var last = index;
        while (last + 1 < messages.Count && messages[last + 1].Header.When(order) is null) last++;
        return messages[last].End;
    }

    private static ReadOnlySpan<char> LineAt(ReadOnlySpan<char> text, int start)
    {
        var rest = text[start..];
        var end = rest.IndexOf('\n');
        return end < 0 ? rest : rest[..end];
    }
}
