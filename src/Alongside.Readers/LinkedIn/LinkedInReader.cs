using System.Collections.Immutable;
using Alongside.Listening.Conversations;

namespace Alongside.Readers.LinkedIn;

/// <summary>
/// The <c>messages.csv</c> of a LinkedIn data export: all conversations of a member, newest message first. They come out
/// in the order in which they first appear in the file, each oldest message first.
/// </summary>
internal sealed class LinkedInReader : ITranscriptReader
{
    public string Format => "linkedin-csv";

    public bool Recognises(SourceFile file) => LinkedInTable.HeaderOf(file.Text) >= 0;

    public Reading Read(SourceFile file)
    {
        var transcripts = ImmutableArray.CreateBuilder<Transcript>();
        foreach (var (id, messages) in LinkedInTable.Read(file.Text, LinkedInTable.HeaderOf(file.Text)))
            if (Conversation($"{file.Name}#{id}", messages) is { } transcript) transcripts.Add(transcript);
        return transcripts.Count > 0
            ? new Reading(transcripts.ToImmutable(), [])
            : Reading.Refused(new ReadProblem(
                ReadProblemCode.Empty, file.Name, Position: null, "there are no messages with words in it", "Ask LinkedIn for your data again, with messages"));
    }

    private Transcript? Conversation(string source, List<LinkedInMessage> messages)
    {
        var roster = new Roster();
        var lines = ImmutableArray.CreateBuilder<TranscriptLine>();
        LinkedInMessage? first = null;
        foreach (var message in OldestFirst(messages))
        {
            if (message.Text.Length == 0) continue;
            if (message.SentAt is not null) first ??= message;
            var seconds = (message.SentAt - first?.SentAt)?.TotalSeconds;
            lines.Add(new TranscriptLine(roster.IndexOf(message.From, message.ProfileUrl), seconds < 0 ? null : seconds, EndSeconds: null, message.Text));
        }

        StartedAt? startedAt = first?.SentAt is { } at ? new StartedAt(at, first.IsUtc ? TimeSpan.Zero : null) : null;
        return lines.Count == 0 ? null : new Transcript(source, Format, Medium.Chat, startedAt, roster.Speakers, lines.ToImmutable());
    }

    /// <summary>By date, and messages of the same second in the order they were sent, which is the file's turned round. Where a date is missing, only turned round.</summary>
    private static IEnumerable<LinkedInMessage> OldestFirst(List<LinkedInMessage> messages)
    {
        var dated = messages.Where(m => m.SentAt is not null).ToList();
        IEnumerable<LinkedInMessage> ordered = dated.Count > 1 && dated[0].SentAt < dated[^1].SentAt ? messages : messages.AsEnumerable().Reverse();
        return dated.Count == messages.Count ? ordered.OrderBy(m => m.SentAt) : ordered;
    }
}
