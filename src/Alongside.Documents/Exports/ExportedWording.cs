using System.Collections.Immutable;

namespace Alongside.Documents.Exports;

/// <summary>Words, and whose they are.</summary>
internal sealed record ExportedWording(ImmutableArray<string> By, string Text);
