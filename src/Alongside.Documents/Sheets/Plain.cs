namespace Alongside.Documents.Sheets;

/// <summary>A sentence of our own.</summary>
internal sealed record Plain(string Text) : Block;
