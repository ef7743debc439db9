namespace Alongside.Documents.Sheets;

/// <summary>Characters that have to be read exactly.</summary>
internal sealed record Exact(string Label, string Text) : Block;
