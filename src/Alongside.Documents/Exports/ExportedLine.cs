using System.Collections.Immutable;

namespace Alongside.Documents.Exports;

/// <summary>A line as it stands.</summary>
internal sealed record ExportedLine(string? ConfirmedBy, ExportedEvidence? Evidence, string Id, bool Settled, string Standing, ImmutableArray<ExportedWording> Wordings);
