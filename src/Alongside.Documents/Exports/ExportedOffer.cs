using System.Collections.Immutable;

namespace Alongside.Documents.Exports;

/// <summary>The offer; amounts as text, to the cent.</summary>
internal sealed record ExportedOffer(string Currency, ImmutableArray<ExportedItem> Items, decimal Net, decimal Tax, decimal? TaxPercent, decimal Total);
