namespace Alongside.Documents.Sheets;

/// <summary>Words that stand on the form.</summary>
internal sealed record Statement(string Text, bool SetAside) : Block;
