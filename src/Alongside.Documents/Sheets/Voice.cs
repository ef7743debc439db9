namespace Alongside.Documents.Sheets;

/// <summary>Verbatim words from a conversation, with who said them where.</summary>
internal sealed record Voice(string Party, string Who, string Quote) : Block;
