using Alongside.Listening.Conversations;
using Alongside.Listening.Moves;

namespace Alongside.Listening.Measures;

/// <summary>
/// <c>offer-before-need</c>: how long the seller talked about the offer before the customer's first need: everything labelled
/// persuasion, and information that the customer had not asked for in the turn before. Seconds (a piece of an utterance
/// counts by its share of the letters), or words without speaking times; 0 and up. Rests on the utterances up to the need;
/// unmeasurable where none was stated.
/// <para>
/// Ours, after Rackham (1988), who saw solutions offered early meet more objections. Neutral facts about other things
/// ("I'm in Leeds") are counted along, and a need told before the recording began is not known.
/// </para>
/// </summary>
internal static class OfferBeforeNeed
{
    private static readonly Measure InSeconds = new(
        "offer-before-need", null, "seconds", 0,
        "How long the seller argued for the offer or informed unasked before the customer stated the first need.",
        "Ours, after Rackham 1988.");

    private static readonly Measure InWords = InSeconds with
    {
        Unit = "words",
        Definition = "In how many words the seller argued for the offer or informed unasked before the customer stated the first need; there are no speaking times.",
    };

    public static Measure Of(Tally tally)
    {
        var blank = tally.HasSpeakingTimes ? InSeconds : InWords;
        if (!tally.IsUnderstood) return blank with { Unmeasurable = WhyNot.NoLanguage };
        if (FirstNeed(tally) is not { } need) return blank with { Unmeasurable = WhyNot.NoNeed };
        var length = 0.0;
        foreach (var turn in tally.Turns)
        {
            if (turn.First > need) break;
            if (turn.Side is not Side.Seller) continue;
            var asked = tally.WasAsked(turn);
            foreach (var utterance in turn.Utterances)
                if (utterance < need) length += Offer(tally, utterance, asked);
        }

        return blank with { Value = length, N = need + 1 };
    }

    private static int? FirstNeed(Tally tally)
    {
        int? first = null;
        foreach (var entry in NeedsStated.In(tally.Form))
            if (first is null || entry.Quote.Utterance < first) first = entry.Quote.Utterance;
        return first;
    }

    /// <summary>The offer talk in one utterance; pieces that overlap count once, since labels come in the order of their place.</summary>
    private static double Offer(Tally tally, int utterance, bool asked)
    {
        var passage = tally.Hearing.Passages[utterance];
        var seconds = SpeechTime.Seconds(tally.Utterances[utterance]) ?? 0;
        var (length, from) = (0.0, 0);
        foreach (var label in tally.Hearing.Utterances[utterance].Labels)
        {
            if (label.Label is not Label.Persuasion && (label.Label is not Label.Information || asked)) continue;
            var span = new TextSpan(Math.Max(from, label.Span.Start), label.Span.End);
            if (span.Length <= 0) continue;
            from = span.End;
            length += tally.HasSpeakingTimes ? seconds * span.Length / passage.Text.Length : WordCount.In(TokensWithin.Of(passage, span));
        }

        return length;
    }
}
