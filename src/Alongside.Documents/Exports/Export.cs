using System.Collections.Immutable;

namespace Alongside.Documents.Exports;

/// <summary>
/// Everything that stands in an exported brief, and nothing else: every kind of export is written from this, carries it,
/// and is compared with it when it is checked. Its member names are those of the JSON.
/// </summary>
internal sealed record Export(
    string Schema,
    string Language,
    int Edition,
    string Hash,
    ExportedContent Content,
    ExportedWord? Proposal,
    ImmutableArray<ExportedAcceptance> Acceptances,
    string? WouldTakeBack,
    ExportedReply? Reply)
{
    public const string SchemaName = "alongside.order-form-export/1";

    /// <summary>What the schema's name begins with, whatever its version.</summary>
    public const string SchemaFamily = "alongside.order-form-export/";

    public string NameOf(string party) => string.Equals(party, Parties.Seller, StringComparison.Ordinal) ? Content.Seller : Content.Customer;
}
