using System.Collections.Immutable;
using Alongside.Listening.Conversations;

namespace Alongside.Readers.Mail;

/// <summary>
/// A single mail. It is the whole thread: messages that it quotes come before its own where the line above them says who
/// wrote them; what is quoted of nobody knows whom is left out. Nobody is heard twice.
/// </summary>
internal sealed class EmlReader : ITranscriptReader
{
    public string Format => "eml";

    public bool Recognises(SourceFile file) => MailHeaders.Begin(file.Bytes.Span);

    public Reading Read(SourceFile file)
    {
        if (MailHeaders.AnyIsEndless(file.Bytes.Span))
        {
            return Reading.Refused(new ReadProblem(
                ReadProblemCode.TooLarge, file.Name, "headers", "one of its headers is longer than that of any mail", "Save it again from your mail program as an .eml file"));
        }

        if (new MailParsing().Parse(file.Bytes, fromMbox: false) is not { } mail)
        {
            return Reading.Refused(new ReadProblem(
                ReadProblemCode.Broken, file.Name, "headers", "this mail does not say who wrote it", "Save it again from your mail program as an .eml file"));
        }

        var names = new MailNames();
        names.Add(mail.From);
        foreach (var person in mail.To) names.Add(person);
        var lines = Lines(mail, names, out var roster, out var startedAt);
        return lines.IsEmpty
            ? Reading.Refused(new ReadProblem(
                ReadProblemCode.Empty, file.Name, Position: null, "this mail has no words that could be read", "Save it with its text, not only with attachments"))
            : Reading.Of(new Transcript(file.Name, Format, Medium.Mail, startedAt, roster.Speakers, lines));
    }

    private static ImmutableArray<TranscriptLine> Lines(MailMessage mail, MailNames names, out Roster roster, out StartedAt? startedAt)
    {
        var spoken = new List<(QuotedMessage Message, MailPerson Person, string Text)>();
        var heard = new HashSet<(MailPerson Person, string Text)>();
        var dated = new Dictionary<(MailPerson Person, AttributionDate Date), int>();
        foreach (var message in QuotedThread.OldestFirst(QuotedThread.Read(mail.Lines)))
        {
            var person = message.By is { } by ? new MailPerson(by.Name, by.Address) : mail.From;
            if (message.By is { NamesSomebody: false }) continue;
            names.Add(person);
            var text = message.Text.ToString();
            if (text.Length == 0 || !heard.Add((person, text))) continue;

            // Quoted once in pieces with answers between them and once as a whole, it is still one message.
            if (message.By?.Date is { } date && !dated.TryAdd((person, date), spoken.Count))
            {
                var before = dated[(person, date)];
                if (text.Length > spoken[before].Text.Length) spoken[before] = (spoken[before].Message, person, text);
                continue;
            }

            spoken.Add((message, person, text));
        }

        roster = new Roster();
        var clock = new MailClock();
        var lines = ImmutableArray.CreateBuilder<TranscriptLine>(spoken.Count);
        foreach (var (message, person, text) in spoken)
        {
            var seconds = message.By is { } by ? clock.Seconds(by.Date) : clock.Seconds(mail.Date);
            lines.Add(new TranscriptLine(names.IndexIn(roster, person), seconds, EndSeconds: null, text));
        }

        startedAt = clock.StartedAt;
        return lines.MoveToImmutable();
    }
}
