using Alongside.Listening.Conversations;

namespace Alongside.Listening.Measures;

/// <summary>
/// The longest turn of one side. In seconds from the turn's first word to its last, pauses and the other side's
/// back-channels included (the floor is still held); in words where the source lacks speaking times.
/// </summary>
internal static class LongestTurn
{
    /// <summary>Fills in value, unit and definition; <paramref name="whose"/> is how the definition names the turn.</summary>
    public static Measure Of(Tally tally, Side side, Measure blank, string whose)
    {
        var turns = tally.Of(side).Turns;
        var inSeconds = tally.HasSpeakingTimes;
        var named = inSeconds
            ? blank with { N = turns, Unit = "seconds", Definition = whose + ", from its first word to its last; the other side's back-channels do not end it." }
            : blank with { N = turns, Unit = "words", Definition = whose + ", in words because there are no speaking times; the other side's back-channels do not end it." };
        double? longest = null;
        foreach (var turn in tally.Turns)
        {
            if (turn.Side != side) continue;
            double? length = inSeconds ? Seconds(tally, turn) : tally.Words(turn);
            if (longest is null || length > longest) longest = length;
        }

        return longest is { } value ? named with { Value = value } : named with { Unmeasurable = "That side had no turn that can be measured." };
    }

    /// <summary>From the first begin to the last end that the source says; null where it says none.</summary>
    private static double? Seconds(Tally tally, Turn turn)
    {
        double? first = null;
        double? last = null;
        foreach (var index in turn.Utterances)
        {
            var utterance = tally.Utterances[index];
            if (SpeechTime.Seconds(utterance) is null) continue;
            if (first is null || utterance.StartSeconds < first) first = utterance.StartSeconds;
            if (last is null || utterance.EndSeconds > last) last = utterance.EndSeconds;
        }

        return last - first;
    }
}
