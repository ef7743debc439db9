using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Timing;

/// <summary>A time in a text.</summary>
/// <param name="Value">What it comes to.</param>
/// <param name="Words">The words that say it, with "by" or "around".</param>
/// <param name="IsDuration">Whether it says how long rather than when.</param>
internal readonly record struct TimingMention(TimingValue Value, TokenRange Words, bool IsDuration);
