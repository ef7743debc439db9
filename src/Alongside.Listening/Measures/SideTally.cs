namespace Alongside.Listening.Measures;

/// <summary>What one side said, added up.</summary>
internal sealed class SideTally
{
    public int Utterances { get; private set; }

    public int Turns { get; set; }

    public int Words { get; private set; }

    /// <summary>Utterances whose begin and end the source says.</summary>
    public int Timed { get; private set; }

    /// <summary>The words of those utterances.</summary>
    public int TimedWords { get; private set; }

    /// <summary>The speaking time of those utterances. Speech of both sides at once counts for both.</summary>
    public double Seconds { get; private set; }

    public void Add(int words, double? seconds)
    {
        Utterances++;
        Words += words;
        if (seconds is not { } spoken) return;
        Timed++;
        TimedWords += words;
        Seconds += spoken;
    }
}
