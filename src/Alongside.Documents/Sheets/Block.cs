namespace Alongside.Documents.Sheets;

/// <summary>A piece of a brief as it is read, the same in every kind of document.</summary>
internal abstract record Block;
