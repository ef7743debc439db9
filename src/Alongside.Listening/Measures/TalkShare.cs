namespace Alongside.Listening.Measures;

/// <summary>
/// <c>talk-share</c>: the seller's speaking seconds ÷ the speaking seconds of both sides. A share, 0 to 1. Silence is left
/// out; speech at the same time counts for both. Where the source lacks end times it is the share of words instead, and
/// says so. Rests on utterances.
/// <para>
/// The term is Gong's (talk-to-listen ratio); others divide by the whole call, by the customer's time or count words, so
/// figures from different tools do not compare. It does not say whether the talk was welcome: a customer who asks for an
/// explanation gets one.
/// </para>
/// </summary>
internal static class TalkShare
{
    private static readonly Measure Blank = new(
        "talk-share", null, "share", 0,
        "The seller's speaking seconds ÷ the speaking seconds of both sides; silence is left out.",
        "Term: talk-to-listen ratio (Gong Labs). Formula: ours; other tools divide by the whole call or by the other side's time.");

    private static readonly Measure FromWords = Blank with
    {
        Definition = "The seller's words ÷ the words of both sides: from words, because there are no speaking times to compare.",
    };

    public static Measure Of(Tally tally)
    {
        var (seller, customer) = (tally.Seller, tally.Customer);
        var seconds = seller.Seconds + customer.Seconds;
        if (tally.HasSpeakingTimes && seconds > 0)
            return Blank with { Value = seller.Seconds / seconds, N = seller.Timed + customer.Timed };
        var words = seller.Words + customer.Words;
        return words > 0
            ? FromWords with { Value = (double)seller.Words / words, N = tally.Utterances.Length }
            : FromWords with { Unmeasurable = WhyNot.NoWords };
    }
}
