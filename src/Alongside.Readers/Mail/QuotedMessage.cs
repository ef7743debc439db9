namespace Alongside.Readers.Mail;

/// <summary>A message inside a mail: the mail's own, or one that is quoted in it.</summary>
/// <param name="by">What is said about its writer; null for the mail's own.</param>
internal sealed class QuotedMessage(Attribution? by)
{
    public Attribution? By { get; } = by;

    public MessageText Text { get; } = new();

    /// <summary>The messages that this one quotes, in the order in which it does.</summary>
    public List<QuotedMessage> Quotes { get; } = [];
}
