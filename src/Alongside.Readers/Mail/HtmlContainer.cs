namespace Alongside.Readers.Mail;

/// <summary>What a mail program has marked a part of an HTML body as.</summary>
internal enum HtmlContainer
{
    /// <summary>Nothing: a part of the text.</summary>
    Plain,

    /// <summary>It holds what is quoted.</summary>
    Quote,

    /// <summary>It did hold what is quoted, until a block quotation began that shows by itself what is quoted.</summary>
    EndedQuote,

    /// <summary>Everything from here on is quoted.</summary>
    RestIsQuote,

    /// <summary>It holds the writer's signature.</summary>
    Signature,
}
