using Alongside.Listening.Conversations;
using Alongside.Listening.Pushback;

namespace Alongside.Listening.Measures;

/// <summary>
/// <c>pace-after-pushback</c>: <see cref="Pace"/> in the turns with which the seller answered a pushback. Words per minute, 0
/// and up. Rests on those turns.
/// <para>
/// Ours, to be held against the pace of the same conversation: whoever argues tends to speed up. A few replies are few
/// cases; a difference of some words per minute means nothing.
/// </para>
/// </summary>
internal static class PaceAfterPushback
{
    private static readonly Measure Blank = new(
        "pace-after-pushback", null, "words per minute", 0,
        "The seller's words ÷ the minutes they spoke, in the turns that followed a pushback.",
        "Ours; speech rate as in Goldman-Eisler 1968.");

    public static Measure Of(Tally tally)
    {
        if (!tally.IsUnderstood) return Blank with { Unmeasurable = WhyNot.NoLanguage };
        if (!tally.HasSpeakingTimes) return Blank with { Unmeasurable = tally.WhyNoSpeakingTimes };
        var replies = new HashSet<int>();
        var words = 0;
        var seconds = 0.0;
        foreach (var response in tally.Responses)
        {
            if (ReplyTurn(tally, response) is not { Side: Side.Seller } turn || !replies.Add(turn.Index)) continue;
            foreach (var index in turn.Utterances)
            {
                if (SpeechTime.Seconds(tally.Utterances[index]) is not { } spoken) continue;
                words += tally.Words(index);
                seconds += spoken;
            }
        }

        return replies.Count == 0 ? Blank with { Unmeasurable = WhyNot.NoPushback } : Pace.Fill(Blank, words, seconds, replies.Count);
    }

    /// <summary>The turn that holds the reply, or, where nothing took the pushback up, the one that followed.</summary>
    private static Turn? ReplyTurn(Tally tally, Response response)
    {
        if (response.Reply is { } reply) return tally.TurnOf(reply.Utterance);
        return tally.TurnOf(response.Pushback.Utterance) is { } turn && turn.Index + 1 < tally.Turns.Length ? tally.Turns[turn.Index + 1] : null;
    }
}
