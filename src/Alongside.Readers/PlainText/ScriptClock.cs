namespace Alongside.Readers.PlainText;

/// <summary>Whether "12:03" beside a line means minutes and seconds or hours and minutes.</summary>
internal static class ScriptClock
{
    // People speak two to four words a second; nobody speaks this many for the length of a file.
    private const double TooManyWordsPerSecond = 8;

    private const int FewestStamps = 3;

    /// <summary>
    /// 1 where the first number counts minutes, which is the rule; 60 where it must count hours, because nobody could have said as many
    /// words in as many seconds. Only for times of two numbers.
    /// </summary>
    public static int SecondsPerUnit(List<ScriptLine> lines)
    {
        var (stamps, words, open) = (0, 0, 0);
        double first = 0, last = 0;
        foreach (var line in lines)
        {
            if (line.Stamp is { IsLoose: false } stamp)
            {
                if (stamp.Start.HasHours || stamp.Start.HasDecimals || (stamps > 0 && stamp.Start.Seconds < last)) return 1;
                if (stamps++ == 0) first = stamp.Start.Seconds;
                last = stamp.Start.Seconds;
                words = open;
            }

            if (stamps > 0) open += line.Raw.Count(' ') + 1;
        }

        return stamps >= FewestStamps && words > TooManyWordsPerSecond * Math.Max(1, last - first) ? 60 : 1;
    }
}
