namespace Alongside.Readers.Times;

/// <summary>A time read from a source.</summary>
/// <param name="Seconds">As seconds; where there are no hours, the first number is taken for minutes.</param>
/// <param name="HasHours">Whether three numbers were written, or only two.</param>
/// <param name="HasDecimals">Whether there were parts of a second.</param>
internal readonly record struct ClockReading(double Seconds, bool HasHours, bool HasDecimals);
