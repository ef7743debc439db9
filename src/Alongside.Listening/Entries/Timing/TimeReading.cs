namespace Alongside.Listening.Entries.Timing;

/// <summary>A time expression without the words around it that bound it.</summary>
/// <param name="End">The first token after it.</param>
/// <param name="Days">The days it means, where they can be told.</param>
/// <param name="Duration">How long it says, where it does.</param>
/// <param name="Loose">Whether it leaves the time open.</param>
/// <param name="IsEnd">Whether it names the end of something, so that "before" includes it.</param>
internal readonly record struct TimeReading(int End, Days? Days, TimeLength? Duration = null, bool Loose = false, bool IsEnd = false);
