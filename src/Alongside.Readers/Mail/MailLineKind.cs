namespace Alongside.Readers.Mail;

/// <summary>What a line of a mail's body is.</summary>
internal enum MailLineKind
{
    /// <summary>Words, or a blank line between paragraphs.</summary>
    Text,

    /// <summary>From here on a mail program has put what it quotes, as its markup says.</summary>
    QuoteBegins,

    /// <summary>The end of what <see cref="QuoteBegins"/> began.</summary>
    QuoteEnds,
}
