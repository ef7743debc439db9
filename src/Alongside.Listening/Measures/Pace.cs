namespace Alongside.Listening.Measures;

/// <summary>
/// <c>pace</c>: the seller's words ÷ the minutes they spoke. Words per minute, 0 and up. Pauses between utterances are left
/// out, pauses inside them are not. Needs speaking times; rests on the seller's timed utterances.
/// <para>
/// Speech rate as phonetics has it (Goldman-Eisler 1968). Languages and transcribers differ too much to compare people by
/// it, and transcribers that cut cues loosely make everyone slower.
/// </para>
/// </summary>
internal static class Pace
{
    /// <summary>Below this a single word more or less changes the pace by a tenth. Our choice.</summary>
    private const double LeastSeconds = 5;

    private static readonly Measure Blank = new(
        "pace", null, "words per minute", 0,
        "The seller's words ÷ the minutes they spoke; pauses between utterances are left out.",
        "Speech rate (Goldman-Eisler 1968).");

    public static Measure Of(Tally tally) => !tally.HasSpeakingTimes
        ? Blank with { Unmeasurable = tally.WhyNoSpeakingTimes }
        : Fill(Blank, tally.Seller.TimedWords, tally.Seller.Seconds, tally.Seller.Timed);

    /// <summary>Words per minute over that many cases, or that it was too little to say.</summary>
    public static Measure Fill(Measure blank, int words, double seconds, int cases) => seconds >= LeastSeconds
        ? blank with { Value = words / (seconds / 60), N = cases }
        : blank with { N = cases, Unmeasurable = "The seller spoke for less than five seconds here: too little to speak of a pace." };
}
