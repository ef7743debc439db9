namespace Alongside.Documents.Exports;

/// <summary>Something that somebody said of the whole, and when.</summary>
internal sealed record ExportedWord(string By, string? Name, DateTimeOffset At);
