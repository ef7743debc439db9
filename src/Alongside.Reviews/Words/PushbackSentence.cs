namespace Alongside.Reviews.Words;

/// <summary>How often they pushed back and what came of it, in a sentence or two. What may only have been pushback is never counted in.</summary>
internal static class PushbackSentence
{
    public static string Of(Pushbacks pushbacks, string them) => (pushbacks.Sure.Length, pushbacks.Perhaps.Length) switch
    {
        (0, 0) => $"As far as one can tell from the words, {them} did not push back.",
        (0, var perhaps) => $"{them} may have pushed back {Often(perhaps)}; the words alone do not say.",
        (_, 0) => Counted(pushbacks, them),
        (_, var perhaps) => $"{Counted(pushbacks, them)} There may have been {More(perhaps)}.",
    };

    private static string Counted(Pushbacks pushbacks, string them)
    {
        var count = pushbacks.Sure.Length;
        var did = pushbacks.Sure.Select(p => p.Response).OfType<Listening.Pushback.Response>().GroupBy(r => r.Code).OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
            .Select(g => (Code: g.Key, Count: g.Count())).ToArray();
        var pushed = $"{them} pushed back {Counts.Times(count)}";
        if (did.Length == 0) return pushed + ", and that is where the conversation ends.";
        if (did.Length == 1 && did[0].Count == count)
            return $"{pushed}; {(count == 1 ? "" : count == 2 ? "both times " : "each time ")}{ResponseWords.Did(did[0].Code)}.";
        var parts = did.Select(d => Counts.Times(d.Count) + " " + ResponseWords.Did(d.Code)).ToArray();
        var sentence = $"{pushed}: {string.Join(", ", parts)}.";
        return pushbacks.Sure[^1].Response is null ? sentence + " After the last one the conversation ends." : sentence;
    }

    /// <summary>As far as it can be said: of those that are not sure most are none.</summary>
    private static string Often(int perhaps) => perhaps switch { 1 => "once", 2 => "once or twice", _ => "a few times" };

    private static string More(int perhaps) => perhaps switch { 1 => "one more", 2 => "one or two more", _ => "a few more" };
}
