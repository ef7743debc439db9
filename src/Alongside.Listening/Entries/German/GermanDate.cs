using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Alongside.Listening.Entries.Timing;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.German;

/// <summary>Reads single days in German.</summary>
internal static class GermanDate
{
    private static readonly FrozenDictionary<string, int> Ordinals =
        ("ersten=1 zweiten=2 dritten=3 vierten=4 fünften=5 sechsten=6 siebten=7 siebenten=7 achten=8 neunten=9 zehnten=10 elften=11 zwölften=12 dreizehnten=13 vierzehnten=14 fünfzehnten=15 sechzehnten=16 siebzehnten=17 " +
         "achtzehnten=18 neunzehnten=19 zwanzigsten=20 einundzwanzigsten=21 fünfundzwanzigsten=25 dreissigsten=30 einunddreissigsten=31 erster=1 erste=1 fünfzehnte=15")
        .Split(' ').Select(p => p.Split('=')).ToFrozenDictionary(p => p[0], p => int.Parse(p[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>"14. Mai", "14.5.", "14.05.2026", "zwölften Juni", "am Ersten".</summary>
    public static TimeReading? Read(ImmutableArray<Token> tokens, int at, int end, DateOnly? today)
    {
        var norm = tokens[at].Norm;
        if (tokens[at].Kind is TokenKind.Number && norm.Contains('.', StringComparison.Ordinal))
        {
            var parts = norm.Split('.');
            if (parts.Length is not (2 or 3) || Whole(parts[0]) is not { } d || Whole(parts[1]) is not { } m) return null;
            var isClosed = at + 1 < end && tokens[at + 1].Is(".");
            if (parts.Length == 2 && !isClosed) return null;
            var year = parts.Length == 3 && Whole(parts[2]) is { } y ? y < 100 ? 2000 + y : y : (int?)null;
            return Day(d, m, year, today) is { } known ? known with { End = at + (isClosed ? 2 : 1) } : null;
        }

        var day = tokens[at].Kind is TokenKind.Number && norm.Length <= 2 && Whole(norm) is { } number ? number : Ordinals.GetValueOrDefault(norm);
        if (day is < 1 or > 31) return null;
        var i = at + 1 < end && tokens[at + 1].Is(".") ? at + 2 : at + 1;
        if (i >= end || GermanMonths.Number(tokens[i].Norm) is not (var month and > 0)) return null;
        var said = Year(tokens, i + 1, end);
        return Day(day, month, said, today) is { } read ? read with { End = said is null ? i + 1 : i + 2 } : null;
    }

    private static TimeReading? Day(int day, int month, int? year, DateOnly? today)
    {
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year is >= 1 and <= 9999 ? year.Value : 2000, month)) return null;
        if (year is { } said) return new TimeReading(0, Days.One(new DateOnly(said, month, day)));
        if (today is not { } now) return new TimeReading(0, null);
        for (var y = now.Year; ; y++)
            if (day <= DateTime.DaysInMonth(y, month) && new DateOnly(y, month, day) >= now) return new TimeReading(0, Days.One(new DateOnly(y, month, day)));
    }

    /// <summary>A year in four figures.</summary>
    public static int? Year(ImmutableArray<Token> tokens, int at, int end) =>
        at < end && tokens[at].Norm.Length == 4 && Whole(tokens[at].Norm) is { } year and > 1990 and < 2100 ? year : null;

    private static int? Whole(string digits) => digits.Length <= 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
