namespace Alongside.Documents.Sheets;

/// <summary>A short mark over what follows it.</summary>
internal sealed record Mark(string Text) : Block;
