namespace Alongside.Listening.Phrases.Mirroring;

/// <summary>Writes the sentence as one says it: "you're", "you've", "don't"; only where the short form can stand.</summary>
internal static class Contracting
{
    public static void Apply(List<Word> words, int subject)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (!words[i].Is("not")) continue;
            if (words[i].Join is Join.None && words[i - 1].Join is Join.Space && words[i - 1].Norm is "am") continue;
            if (words[i].Join is Join.Space && (i + 1 >= words.Count || !words[i + 1].Is("only")) && words[i - 1].Norm is "do" or "does" or "did" or "is" or "was" or "were" or "have" or "has" or "had" or "can" or "could" or "would" or "will" && words[i - 1].Join is Join.Space)
                words[i] = new Word("not", "n't", Join.None);
        }

        var verb = subject + 1;
        if (verb + 1 >= words.Count || words[verb].Join is not Join.Space || words[verb + 1].Text is "n't") return;
        var clitic = (words[subject].Norm, words[verb].Norm) switch
        {
            ("you", "are") => "'re",
            ("you", "will") => "'ll",
            ("you", "would") => "'d",
            ("you", "have") when IsPerfect(words, verb + 1) => "'ve",
            ("it" or "that" or "there" or "he" or "she", "is") => "'s",
            _ => null,
        };
        if (clitic is not null) words[verb] = words[verb] with { Text = clitic, Join = Join.None };
    }

    /// <summary>A comma where a second clause with its own subject begins.</summary>
    public static void PartClauses(List<Word> words)
    {
        for (var i = 3; i + 2 < words.Count; i++)
        {
            if (words[i].Norm is not ("and" or "but") || words[i - 1].IsComma) continue;
            var verb = Subject.SkipAdverbs(words, i + 2);
            if (words[i + 1].Norm is "it" or "you" or "he" or "she" or "they" or "there" or "nobody" && verb < words.Count && (Verbs.IsFinite(words[verb].Norm) || words[i + 1].Is("you")))
                words.Insert(i++, new Word(",", ",", Join.None));
        }
    }

    private static bool IsPerfect(List<Word> words, int at)
    {
        at = Subject.SkipAdverbs(words, at);
        return at < words.Count && Verbs.IsParticiple(words[at].Norm);
    }
}
