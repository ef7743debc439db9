using System.Collections.Frozen;
using System.Collections.Immutable;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Timing;

/// <summary>What the words around a time make of it: a latest day ("by"), an earliest one ("after"), a stretch from today ("within"), something loose.</summary>
internal static class TimeBounds
{
    private static readonly PhraseSet By = new("by|until|till|up to|no later than|not later than|the latest by|on or before|by the");
    private static readonly PhraseSet Before = new("before|ahead of|in time for|prior to|before the");
    private static readonly PhraseSet After = new("after|not before|once|after the");
    private static readonly PhraseSet From = new("from|starting|starting in|starting from|beginning in|from the|as of|not until");
    private static readonly PhraseSet On = new("in|on|at|for|during|in the|on the|at the|during the|over|over the|throughout");
    private static readonly PhraseSet Within = new(
        "within|within the next|in the next|over the next|in the coming|over the coming|inside|in under|in less than|the next|" +
        "in the next|next|within a|in at most|no more than|for the next");
    private static readonly PhraseSet InLength = new("in|in about|in around|in roughly|about|after");
    private static readonly PhraseSet Past = new(
        "since|last|past|previous|the last|over the last|over the past|back in|for the past|for the last|since the|ever since|" +
        "in the last|in the past");
    private static readonly PhraseSet AtLatest = new("at the latest|at the very latest|latest|or sooner|or earlier");
    private static readonly PhraseSet LooseAfter = new(
        "or so|ish|or thereabouts|if possible|if we can|ideally|i guess|i think|maybe|probably|or something|roughly");

    private static readonly FrozenSet<string> Hedges =
        "around about roughly sometime some maybe probably hopefully ideally preferably perhaps approximately say like somewhere possibly".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The mention that a reading at <paramref name="at"/> makes with what stands around it; null where it lies in the past.</summary>
    public static TimingMention? Apply(ImmutableArray<Token> tokens, TokenRange range, int at, TimeReading reading, DateOnly? today)
    {
        var from = at;
        var loose = reading.Loose;
        SkipHedges(tokens, range.First, ref from, ref loose);
        if (Past.LengthBefore(tokens, from, range.First) > 0) return null;
        var days = reading.Days;
        (DateOnly? First, DateOnly? Last) bounds = (days?.From, days?.To);
        if (reading.Duration is { } length) bounds = OfLength(tokens, range, ref from, length, today);
        else if (Take(By, tokens, range, ref from)) bounds.First = null;
        else if (Take(Before, tokens, range, ref from)) bounds = (null, reading.IsEnd ? days?.To : days?.From.AddDays(-1));
        else if (Take(After, tokens, range, ref from)) bounds = (days?.To.AddDays(1), null);
        else if (Take(From, tokens, range, ref from)) bounds.Last = null;
        else if (days is null && reading is { Loose: true, Duration: null } && Within.LengthBefore(tokens, from, range.First) is var within and > 0) from -= within;
        else _ = Take(On, tokens, range, ref from);
        SkipHedges(tokens, range.First, ref from, ref loose);

        var to = reading.End;
        var after = to < range.End && tokens[to].Is(",") ? to + 1 : to;
        if (AtLatest.LengthAt(tokens, after, range.End) is var latest and > 0) (to, bounds.First) = (after + latest, null);
        if (LooseAfter.LengthAt(tokens, after, range.End) is var tail and > 0) (loose, to) = (true, after + tail);
        if (bounds.First > bounds.Last) bounds.First = null;
        var value = new TimingValue(bounds.First, bounds.Last, reading.Duration?.ToString(), loose);
        return new TimingMention(value, new TokenRange(from, to), reading.Duration is not null && bounds.Last is null);
    }

    private static (DateOnly? First, DateOnly? Last) OfLength(ImmutableArray<Token> tokens, TokenRange range, ref int from, TimeLength length, DateOnly? today)
    {
        if (Take(Within, tokens, range, ref from)) return today is { } start ? (start, length.After(start)) : (null, null);
        if (!Take(InLength, tokens, range, ref from)) return (null, null);
        return tokens[from].Is("in") && today is { } now ? (length.After(now), length.After(now)) : (null, null);
    }

    private static bool Take(PhraseSet phrases, ImmutableArray<Token> tokens, TokenRange range, ref int from)
    {
        var at = from > range.First && tokens[from - 1].Is("the") ? from - 1 : from;
        var length = phrases.LengthBefore(tokens, from, range.First, mostTokens: 4);
        if (length > 0) from -= length;
        else if (at != from && phrases.LengthBefore(tokens, at, range.First, mostTokens: 4) is var before and > 0) (length, from) = (before, at - before);
        return length > 0;
    }

    private static void SkipHedges(ImmutableArray<Token> tokens, int first, ref int from, ref bool loose)
    {
        while (from > first && (Hedges.Contains(tokens[from - 1].Norm) || (tokens[from - 1].Is("time") && from > first + 1 && tokens[from - 2].Is("some")) || (tokens[from - 1].Is(",") && from > first + 1 && Hedges.Contains(tokens[from - 2].Norm) && !tokens[from - 2].Is("like"))))
            (loose, from) = (true, from - 1);
    }
}
