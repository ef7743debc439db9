using System.Collections.Immutable;

namespace Alongside.Documents.Sheets;

/// <summary>The offer.</summary>
internal sealed record ItemTable(ImmutableArray<string> Heads, ImmutableArray<ItemRow> Rows, ImmutableArray<TotalRow> Totals) : Block;
