namespace Alongside.Documents.Sheets;

/// <summary>What is said about the words before it, in our own words.</summary>
internal sealed record Aside(string Text) : Block;
