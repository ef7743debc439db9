namespace Alongside.Documents.Exports;

/// <summary>That somebody accepted the content.</summary>
internal sealed record ExportedAcceptance(string By, string Name, string Device, DateTimeOffset At);
