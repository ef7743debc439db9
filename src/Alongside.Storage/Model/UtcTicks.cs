using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Alongside.Storage.Model;

/// <summary>A time as a number: ticks of 100 ns since the year 1, UTC.</summary>
internal sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(time => time.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
