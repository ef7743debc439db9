using System.Collections.Frozen;
using System.Collections.Immutable;
using Alongside.Listening.Entries.German;
using Alongside.Listening.Entries.Judgement;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Timing;

/// <summary>
/// Finds times one can plan with. Days are given where the words and the conversation's date settle them; a year that is not said and
/// cannot be told is never guessed. What lies in the past ("last March", "two weeks ago") is none.
/// </summary>
internal static class TimingReader
{
    private static readonly FrozenSet<string> Triggers =
        (
            "tomorrow today monday tuesday tues wednesday thursday thurs friday saturday sunday week weeks day days month months " +
            "year years fortnight fortnights hour hours quarter q spring " +
         "summer autumn fall winter christmas xmas easter new halloween holidays holiday term season asap soon away immediately " +
         "sooner black thanksgiving ramadan eid")
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The times in a range that still stand at its end, in their order.</summary>
    /// <param name="passage">The text.</param>
    /// <param name="range">Where to look.</param>
    /// <param name="today">The day of the conversation; null where it is not known.</param>
    public static IReadOnlyList<TimingMention> Read(Passage passage, TokenRange range, DateOnly? today)
    {
        if (passage.Language is Languages.German) return GermanTiming.Read(passage, range, today);
        var tokens = passage.Tokens;
        if (!MayHoldTime(tokens, range)) return [];
        if (today is { Year: < 1900 or > 2200 }) today = null;
        var mentions = new List<TimingMention>(1);
        for (var i = range.First; i < range.End;)
        {
            if (ReadAt(passage, i, range, today) is not { } reading)
            {
                i++;
                continue;
            }

            if (TimeBounds.Apply(tokens, range, i, reading, today) is { } mention) Add(tokens, mentions, mention);
            i = Math.Max(i + 1, reading.End);
        }

        return mentions;
    }

    private static bool MayHoldTime(ImmutableArray<Token> tokens, TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            var token = tokens[i];
            if (token.Kind is TokenKind.Number || (token.Kind is TokenKind.Word && (Triggers.Contains(token.Norm) || MonthNames.Number(token.Norm) > 0))) return true;
        }

        return false;
    }

    private static TimeReading? ReadAt(Passage passage, int at, TokenRange range, DateOnly? today)
    {
        var tokens = passage.Tokens;
        if (tokens[at].Kind is not TokenKind.Word and not TokenKind.Number) return null;
        return CalendarDayReader.Read(tokens, at, range.End, today)
            ?? DurationReader.Read(tokens, at, range.First, range.End)
            ?? PeriodReader.Read(passage, at, range.First, range.End, today)
            ?? WeekdayReader.Read(tokens, at, range.First, range.End, today)
            ?? OccasionReader.Read(tokens, at, range.End, today);
    }

    /// <summary>Adds a time, or joins it with the one before ("May or June"), or takes it for a correction of that one ("May, no, June").</summary>
    private static void Add(ImmutableArray<Token> tokens, List<TimingMention> mentions, TimingMention mention)
    {
        if (mentions.Count > 0)
        {
            var last = mentions[^1];
            var (from, to) = (last.Words.End, mention.Words.First);
            if (SelfRepair.Denies(tokens, from, to)) return;
            if (SelfRepair.TakesBack(tokens, from, to))
            {
                mentions[^1] = mention;
                return;
            }

            if (to - from == 1 && tokens[from].Norm is "to" or "or" or "–" or "and" && mention.IsDuration == last.IsDuration)
            {
                mentions[^1] = new TimingMention(Join(last.Value, mention.Value), new TokenRange(last.Words.First, mention.Words.End), mention.IsDuration);
                return;
            }
        }

        mentions.Add(mention);
    }

    private static TimingValue Join(TimingValue first, TimingValue second)
    {
        if (first.To is null || second.To is null) return second with { From = null, To = null, Duration = second.Duration ?? first.Duration, Loose = true };
        return new TimingValue(first.From < second.From ? first.From : second.From ?? first.From, first.To > second.To ? first.To : second.To, second.Duration ?? first.Duration, first.Loose || second.Loose);
    }
}
