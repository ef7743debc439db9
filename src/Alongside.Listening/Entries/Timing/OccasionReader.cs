using System.Collections.Immutable;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Timing;

/// <summary>Reads feasts with a fixed day, and times that have no days of their own: "the summer holidays", "as soon as possible".</summary>
internal static class OccasionReader
{
    private static readonly PhraseSet Loose = new(
        "summer holidays|summer holiday|summer break|school holidays|easter holidays|half term|christmas holidays|easter|" +
        "the holidays|black friday|thanksgiving|ramadan|eid|" +
        "as soon as possible|asap|right away|straight away|immediately|as soon as we can|sooner rather than later|harvest season|" +
        "high season|peak season|the season|end of term|the new season");

    /// <summary>The occasion that begins at a token, or null.</summary>
    public static TimeReading? Read(ImmutableArray<Token> tokens, int at, int end, DateOnly? today)
    {
        if (Loose.LengthAt(tokens, at, end) is var length and > 0) return new TimeReading(at + length, null, null, Loose: true);
        return tokens[at].Norm switch
        {
            "christmas" or "xmas" => FixedDay(tokens, at + 1, end, 12, 25, today),
            "new" when at + 1 < end && tokens[at + 1].Norm is "year" or "years" && IsTheNewYear(tokens, at) => FixedDay(tokens, at + 2, end, 1, 1, today),
            "halloween" => FixedDay(tokens, at + 1, end, 10, 31, today),
            _ => null,
        };
    }

    /// <summary>"In the new year" is some time after it; "by New Year" is the day.</summary>
    private static bool IsTheNewYear(ImmutableArray<Token> tokens, int at) => at == 0 || tokens[at - 1].Norm is not ("the" or "a" or "every" or "each");

    private static TimeReading? FixedDay(ImmutableArray<Token> tokens, int at, int end, int month, int day, DateOnly? today)
    {
        if (at < end && tokens[at].Norm is "card" or "cards" or "party" or "market" or "markets" or "tree" or "trees" or "dinner" or "sale" or "campaign") return null;
        if (at < end && tokens[at].Is("'s")) at++;
        if (today is not { } now) return new TimeReading(at, null);
        var coming = new DateOnly(now.Year, month, day);
        return new TimeReading(at, Days.One(coming < now ? coming.AddYears(1) : coming));
    }
}
