using System.Collections.Immutable;

namespace Alongside.Documents.Exports;

/// <summary>The canonical content.</summary>
internal sealed record ExportedContent(
    string Customer,
    int Edition,
    string Form,
    string Language,
    ExportedOffer? Offer,
    ImmutableArray<ExportedQuestion> Questions,
    string Schema,
    string Seller,
    string Title);
