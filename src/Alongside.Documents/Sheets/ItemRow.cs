namespace Alongside.Documents.Sheets;

/// <summary>One thing on offer. What is not in the total is shown as such.</summary>
internal sealed record ItemRow(string Text, string? Note, string Quantity, string Price, string Amount, bool Counts);
