namespace Alongside.Readers.Mail;

/// <summary>A date and time as a mail program wrote it above a quotation; mostly without a zone.</summary>
internal sealed record AttributionDate(DateTime Local, TimeSpan? Offset);
