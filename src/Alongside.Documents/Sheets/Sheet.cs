using System.Collections.Immutable;

namespace Alongside.Documents.Sheets;

/// <summary>A brief as it is read, from top to bottom.</summary>
internal sealed record Sheet(string Language, string Title, string Lede, string State, ImmutableArray<Section> Sections);
