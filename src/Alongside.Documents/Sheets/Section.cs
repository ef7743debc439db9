using System.Collections.Immutable;

namespace Alongside.Documents.Sheets;

/// <summary>A part under a title of its own.</summary>
internal sealed record Section(string Title, ImmutableArray<Block> Blocks);
