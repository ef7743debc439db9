namespace Alongside.Documents.Exports;

/// <summary>What the customer says to the whole.</summary>
internal sealed record ExportedReply(string Says, string? Reason, string? Name, DateTimeOffset At)
{
    public const string WouldChange = "would-change";

    public const string NotForMe = "not-for-me";
}
