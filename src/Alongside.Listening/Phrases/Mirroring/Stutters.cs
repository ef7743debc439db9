namespace Alongside.Listening.Phrases.Mirroring;

/// <summary>Takes out what spoken language begins twice: "I- I don't", "we we", "I don't, I don't", "I was going- I wanted to".</summary>
internal static class Stutters
{
    private const int FalseStartWords = 4;

    public static void Remove(List<Word> words)
    {
        CutAtDashes(words);
        words.RemoveAll(w => w.Norm is "um" or "uh" or "er" or "erm" or "uhm" or "ehm");
        DropFirstLetters(words);
        DropRepeats(words);
        DropHalfClause(words);
    }

    private static void CutAtDashes(List<Word> words)
    {
        for (var dash = 1; dash + 1 < words.Count; dash++)
        {
            if (!words[dash].Is("–")) continue;
            var next = words[dash + 1].Norm;
            var isBrokenOff = words[dash].Join is Join.None;
            if (isBrokenOff && words[dash - 1].Norm.Length < next.Length && next.StartsWith(words[dash - 1].Norm, StringComparison.Ordinal))
            {
                words.RemoveRange(dash - 1, 2);
                dash = 0;
                continue;
            }

            var back = dash - 1;
            var reach = isBrokenOff ? FalseStartWords : 1;
            while (back >= 0 && dash - back <= reach && !words[back].Is(next)) back--;
            if (back < 0 || dash - back > reach) continue;
            words.RemoveRange(back, dash + 1 - back);
            dash = 0;
        }
    }

    /// <summary>"Our b board".</summary>
    private static void DropFirstLetters(List<Word> words)
    {
        for (var i = words.Count - 2; i >= 0; i--)
        {
            if (words[i] is { Text.Length: 1, Join: Join.Space } letter && char.IsLower(letter.Text[0]) && letter.Norm is not ("a"
                or "i") && words[i + 1].Norm.StartsWith(letter.Norm, StringComparison.Ordinal))
                words.RemoveAt(i);
        }
    }

    private static void DropRepeats(List<Word> words)
    {
        for (var length = 3; length >= 1; length--)
        {
            for (var at = 0; at + 2 * length <= words.Count; at++)
            {
                var second = at + length;
                if (words[second].IsComma) second++;
                if (second + length > words.Count || !IsRepeat(words, at, second, length)) continue;
                words.RemoveRange(at, second - at);
                at = Math.Max(-1, at - 2);
            }
        }
    }

    private static bool IsRepeat(List<Word> words, int first, int second, int length)
    {
        for (var i = 0; i < length; i++)
            if (!words[first + i].Is(words[second + i].Norm) || words[first + i].IsComma) return false;
        return length > 1 || words[first].Norm is not ("had" or "that" or "very" or "really" or "much" or "so" or "long" or "far"
            or "never" or "no" or "one");
    }

    /// <summary>"I was, I tried it": a subject and its auxiliary alone, then a comma and the same subject again.</summary>
    private static void DropHalfClause(List<Word> words)
    {
        if (words.Count < 5 || words[0].Norm is not ("i" or "we")) return;
        for (var comma = 1; comma <= 3 && comma + 1 < words.Count; comma++)
        {
            if (!words[comma].IsComma) continue;
            if (!words[comma + 1].Is(words[0].Norm)) return;
            for (var i = 1; i < comma; i++)
                if (!Verbs.IsAuxiliary(words[i].Norm) && !words[i].Is("not")) return;
            words.RemoveRange(0, comma + 1);
            return;
        }
    }
}
