using System.Collections.Immutable;

namespace Alongside.Documents.Exports;

/// <summary>A question and its lines.</summary>
internal sealed record ExportedQuestion(string Id, string? LeftOpen, ImmutableArray<ExportedLine> Lines, string Title);
