namespace Alongside.Listening.Entries;

/// <summary>A point or stretch of time, as exact as the words are.</summary>
/// <param name="From">The first day it can mean, where the words and the conversation's date settle it.</param>
/// <param name="To">The last day it can mean, where the words and the conversation's date settle it.</param>
/// <param name="Duration">ISO 8601 duration where the words say how long, such as <c>P6W</c>.</param>
/// <param name="Loose">Whether the words leave it open ("around", "sometime in", "early").</param>
public sealed record TimingValue(DateOnly? From, DateOnly? To, string? Duration, bool Loose) : EntryValue;
