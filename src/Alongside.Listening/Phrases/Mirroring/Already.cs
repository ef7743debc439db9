namespace Alongside.Listening.Phrases.Mirroring;

/// <summary>Moves "already" to the end of a short sentence, where one says it: "You've got someone for the books already".</summary>
internal static class Already
{
    private const int MostWordsAfter = 8;

    public static void Move(List<Word> words, int subject)
    {
        var at = words.FindIndex(w => w.Is("already"));
        if (at < 0 || at == words.Count - 1 || words.FindLastIndex(w => w.Is("already")) != at) return;
        if (words[subject].Norm is not "you" || at - subject > 2 || words.Count - at - 1 > MostWordsAfter) return;
        for (var i = at + 1; i < words.Count; i++)
        {
            if (words[i].Is("that") && (i + 1 == words.Count || words[i + 1].Norm is "yourself" or "yourselves" or "for" or "with"
                or "at" or "in")) continue;
            if (words[i].Norm is "," or "and" or "but" or "because" or "so" or "who" or "which" or "that" or "when" or "if" or "where"
                or "while" or "than" or "what" or "how"
                or "ago" or "before" or "yesterday" or "today" or "now" or "year" or "month" or "week" or "twice" or "once" or "times") return;
        }

        var already = words[at];
        words.RemoveAt(at);
        words.Add(already with { Text = "already", Join = Join.Space });
    }
}
