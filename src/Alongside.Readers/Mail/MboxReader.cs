using System.Collections.Immutable;
using System.Globalization;
using Alongside.Listening.Conversations;

namespace Alongside.Readers.Mail;

/// <summary>
/// A mailbox: one conversation per thread, named by the thread's number in the file. A mail that is there twice is heard
/// once, and nothing that a mail quotes is used: it is there itself, or somebody left it out.
/// </summary>
internal sealed class MboxReader : ITranscriptReader
{
    /// <summary>So many broken mails are named one by one; of more, the number is enough.</summary>
    private const int ProblemsNamed = 20;

    public string Format => "mbox";

    public bool Recognises(SourceFile file)
    {
        var bytes = MailHeaders.AfterBlank(file.Bytes.Span);
        var line = MailHeaders.LineAt(bytes);
        return MailHeaders.IsSeparator(line) && MailHeaders.Begin(bytes[line.Length..]);
    }

    public Reading Read(SourceFile file)
    {
        var mails = Mails(file, out var problems);
        var transcripts = ImmutableArray.CreateBuilder<Transcript>();
        var number = 0;
        foreach (var thread in MailThreads.Of(mails))
            if (Conversation($"{file.Name}#{(++number).ToString(CultureInfo.InvariantCulture)}", thread) is { } transcript) transcripts.Add(transcript);
        if (transcripts.Count == 0 && problems.IsEmpty)
        {
            problems = [new ReadProblem(
                ReadProblemCode.Empty, file.Name, Position: null, "no mail in this mailbox has words that could be read", "Export the folder that holds the conversation")];
        }

        return new Reading(transcripts.ToImmutable(), problems);
    }

    private static List<MailMessage> Mails(SourceFile file, out ImmutableArray<ReadProblem> problems)
    {
        var parsing = new MailParsing();
        var mails = new List<MailMessage>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var broken = new List<int>();
        var number = 0;
        foreach (var bytes in Mbox.Split(file.Bytes))
        {
            number++;
            if (parsing.Parse(bytes, fromMbox: true) is not { } mail) broken.Add(number);
            else if (mail.Id is null || ids.Add(mail.Id)) mails.Add(mail);
        }

        problems = Problems(file.Name, broken);
        return mails;
    }

    private static ImmutableArray<ReadProblem> Problems(string name, List<int> broken)
    {
        const string What = "it does not say who wrote it, or its headers cannot be read";
        var problems = broken.Take(ProblemsNamed).Select(n => new ReadProblem(
            ReadProblemCode.Broken, name, string.Create(CultureInfo.InvariantCulture, $"message {n}"), What, "Export it again, or remove it"));
        if (broken.Count <= ProblemsNamed) return [.. problems];
        var more = string.Create(CultureInfo.InvariantCulture, $"{broken.Count - ProblemsNamed} more messages do not say who wrote them, or have headers that cannot be read");
        return [.. problems, new ReadProblem(ReadProblemCode.Broken, name, Position: null, more, "Export the mailbox again")];
    }

    private Transcript? Conversation(string source, List<MailMessage> thread)
    {
        var names = new MailNames();
        foreach (var mail in thread) names.Add(mail.From);
        foreach (var person in thread.SelectMany(m => m.To)) names.Add(person);
        var roster = new Roster();
        var clock = new MailClock();
        var lines = ImmutableArray.CreateBuilder<TranscriptLine>();
        foreach (var mail in InOrder(thread))
        {
            var text = QuotedThread.Read(mail.Lines).Text.ToString();
            if (text.Length > 0) lines.Add(new TranscriptLine(names.IndexIn(roster, mail.From), clock.Seconds(mail.Date), EndSeconds: null, text));
        }

        return lines.Count == 0 ? null : new Transcript(source, Format, Medium.Mail, clock.StartedAt, roster.Speakers, lines.ToImmutable());
    }

    /// <summary>By date; a mail without one stays behind the mail before it in the file.</summary>
    private static IEnumerable<MailMessage> InOrder(List<MailMessage> thread)
    {
        var dated = new List<(DateTimeOffset Date, MailMessage Mail)>(thread.Count);
        foreach (var mail in thread) dated.Add((mail.Date ?? (dated.Count > 0 ? dated[^1].Date : DateTimeOffset.MinValue), mail));
        return dated.OrderBy(m => m.Date).Select(m => m.Mail);
    }
}
