using System.Collections.Frozen;
using System.Collections.Immutable;
using Alongside.Listening.Entries.Numbers;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Timing;

/// <summary>Reads how long something takes: "six weeks", "half a year", "three to four months", "a fortnight".</summary>
internal static class DurationReader
{
    private static readonly FrozenSet<string> BeforeArticle =
        "in within for about take takes need needs least than over under after like maybe another probably say is be roughly around and inside only just next"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> NotAfter =
        "ago old later apart notice contract guarantee warranty experience each per".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The length that begins at a token, or null.</summary>
    public static TimeReading? Read(ImmutableArray<Token> tokens, int at, int first, int end)
    {
        var reading = ReadLength(tokens, at, first, end);
        if (reading is not { } r) return null;
        var after = r.End < end && tokens[r.End].Norm is "'" or "'s" ? r.End + 1 : r.End;
        if (after < end && NotAfter.Contains(tokens[after].Norm)) return null;
        if (at > first && tokens[at - 1].Norm is "every" or "last" or "past" or "previous" or "first" or "-" or "$" or "£" or "€") return null;
        return IsHowLongItHasBeen(tokens, at, first) ? null : reading;
    }

    private static TimeReading? ReadLength(ImmutableArray<Token> tokens, int at, int first, int end)
    {
        var norm = tokens[at].Norm;
        if (norm is "half" && at + 2 < end && tokens[at + 1].Is("a") && TimeLength.UnitOf(tokens[at + 2].Norm) is { } halved)
            return TimeLength.Of(0.5m, halved) is { } half ? new TimeReading(at + 3, null, half) : null;
        if (norm is "few" or "several" && at + 1 < end && TimeLength.UnitOf(tokens[at + 1].Norm) is not null) return new TimeReading(at + 2, null, null, Loose: true);
        if (norm is "couple" && at + 1 < end) return AfterNumber(tokens, tokens[at + 1].Is("of") ? at + 2 : at + 1, end, 2, loose: true);
        if (norm is "a" or "an" && at + 1 < end && !tokens[at + 1].Is("couple"))
            return at == first || BeforeArticle.Contains(tokens[at - 1].Norm) ? AfterNumber(tokens, at + 1, end, 1, loose: false) : null;
        if (NumberReader.Read(tokens, at, end) is not { Value: <= 2000 } number) return null;
        var i = number.End;
        var highest = number.Value;
        if (i + 1 < end && tokens[i].Norm is "to" or "–" or "or" && NumberReader.Read(tokens, i + 1, end) is { } second && second.Value > highest)
            (highest, i) = (second.Value, second.End);
        else if (NumberReader.Read(tokens, i, end) is { } glued && glued.Value > highest)
            (highest, i) = (glued.Value, glued.End);
        return AfterNumber(tokens, i, end, highest, number.Loose || highest != number.Value);
    }

    private static TimeReading? AfterNumber(ImmutableArray<Token> tokens, int at, int end, decimal count, bool loose)
    {
        if (at < end && tokens[at].Norm is "good" or "full" or "whole" or "solid" or "working" or "business" or "calendar" or "more") at++;
        if (at >= end || TimeLength.UnitOf(tokens[at].Norm) is not { } unit) return null;
        at++;
        if (at + 2 < end && tokens[at].Is("and") && tokens[at + 1].Is("a") && tokens[at + 2].Is("half")) (count, at) = (count + 0.5m, at + 3);
        if (TimeLength.Of(count, unit) is not { } length) return null;
        return new TimeReading(at, null, length, loose || count != decimal.Truncate(count) && unit is 'M' or 'W');
    }

    /// <summary>"We've been doing this for three years" says how long it has been, not how long it may take.</summary>
    private static bool IsHowLongItHasBeen(ImmutableArray<Token> tokens, int at, int first)
    {
        for (var i = at - 1; i >= Math.Max(first, at - 8); i--)
            if (tokens[i].Norm is "been" or "'ve" || (tokens[i].Norm is "have" or "has" or "had" && i + 1 < at && tokens[at - 1].Is("for"))) return true;
        return false;
    }
}
