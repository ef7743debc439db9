namespace Alongside.Documents.Exports;

/// <summary>Verbatim words.</summary>
internal sealed record ExportedQuote(string Quote, string Speaker, int Utterance);
