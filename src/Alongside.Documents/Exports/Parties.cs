namespace Alongside.Documents.Exports;

/// <summary>The two as an export names them.</summary>
internal static class Parties
{
    public const string Seller = "seller";

    public const string Customer = "customer";
}
