namespace Alongside.Documents.Exports;

/// <summary>What a line was heard in.</summary>
internal sealed record ExportedEvidence(ExportedQuote? Confirms, string Title, ExportedQuote Words);
