namespace Alongside.Documents.Sheets;

/// <summary>A sum.</summary>
internal sealed record TotalRow(string Label, string Amount, bool Grand);
