using System.Text;
using MimeKit;
using MimeKit.Utils;

namespace Alongside.Readers.Mail;

/// <summary>Makes a <see cref="MailMessage"/> out of the bytes of one mail.</summary>
internal sealed class MailParsing
{
    /// <summary>Real mails are nested a few parts deep; what lies deeper is not looked into.</summary>
    private const int DeepestPart = 24;

    private readonly MimeParser _parser = new(new ParserOptions { MaxMimeDepth = DeepestPart }, Stream.Null, MimeFormat.Entity, persistent: true);

    /// <summary>Mail is written in more character sets than .NET knows by itself.</summary>
    static MailParsing() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The mail, or null where the bytes are not one or do not say who wrote it.</summary>
    public MailMessage? Parse(ReadOnlyMemory<byte> bytes, bool fromMbox)
    {
        if (!MailHeaders.Begin(bytes.Span) || MailHeaders.AnyIsEndless(bytes.Span)) return null;
        MimeMessage message;
        try
        {
            using var stream = new ReadOnlyMemoryStream(bytes);
            _parser.SetStream(stream, MimeFormat.Entity, persistent: true);
            message = _parser.ParseMessage();
        }
        catch (FormatException)
        {
            return null;
        }

        using (message)
        {
            var from = Writer(message);
            if (from.Name is null && from.Address is null) return null;
            return new MailMessage(
                Bare(message.Headers[HeaderId.MessageId]),
                [.. message.References.Concat(MimeUtils.EnumerateReferences(message.Headers[HeaderId.InReplyTo] ?? ""))],
                from,
                [.. message.To.Mailboxes.Concat(message.Cc.Mailboxes).Concat(message.ReplyTo.Mailboxes).Select(Person)],
                Date(message),
                message.Subject ?? "",
                MailBody.Read(message.Body, fromMbox));
        }
    }

    private static MailPerson Writer(MimeMessage message)
    {
        var mailbox = message.From.Mailboxes.FirstOrDefault() ?? message.Sender;
        if (mailbox?.Address.Contains('@', StringComparison.Ordinal) == true) return Person(mailbox);

        // A name alone is no mailbox, and MimeKit takes its first word for one.
        var asWritten = MailPerson.Read(message.Headers[HeaderId.From]);
        return asWritten.Name is null && mailbox is not null ? Person(mailbox) : asWritten;
    }

    private static MailPerson Person(MailboxAddress mailbox)
    {
        var name = Wording.Clean(mailbox.Name).Trim('"', '\'', ' ');
        var address = Wording.Clean(mailbox.Address);
        return address.Contains('@', StringComparison.Ordinal)
            ? new MailPerson(name.Length == 0 || name.Equals(address, StringComparison.OrdinalIgnoreCase) ? null : name, address.ToLowerInvariant())
            : new MailPerson(name.Length > 0 ? name : address.Length > 0 ? address : null, null);
    }

    private static DateTimeOffset? Date(MimeMessage message) =>
        message.Headers[HeaderId.Date] is { } text && DateUtils.TryParse(text, out var date) && date.Year is >= 1970 and <= 9998 ? date : null;

    private static string? Bare(string? id) => id is null ? null : MimeUtils.EnumerateReferences(id).FirstOrDefault();
}
