namespace Alongside.Listening.Measures;

/// <summary>
/// <c>word-share</c>: the seller's words ÷ the words of both sides. A share, 0 to 1. Rests on utterances.
/// <para>
/// Ours, beside talk share because it can be had from every source. Fast talkers have more words in the same time, and
/// transcribers that strip "um" and repeat nothing make it smaller for whoever hesitates.
/// </para>
/// </summary>
internal static class WordShare
{
    private static readonly Measure Blank = new(
        "word-share", null, "share", 0,
        "The seller's words ÷ the words of both sides.",
        "Ours; some meeting tools count this and call it talk time.");

    public static Measure Of(Tally tally)
    {
        var words = tally.Seller.Words + tally.Customer.Words;
        return words > 0
            ? Blank with { Value = (double)tally.Seller.Words / words, N = tally.Utterances.Length }
            : Blank with { Unmeasurable = WhyNot.NoWords };
    }
}
