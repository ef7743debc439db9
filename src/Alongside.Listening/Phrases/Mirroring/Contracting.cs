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
            if (words[i].Join is Join.Space && (i + 1 >= words.Count || !words[i + 1].Is("only")) && words[i - 1].Norm is "do" or "does"
                or "did" or "is" or "was" or "were" or "have" or "has" or "had" or "can" or "could" or "would" or "will"
                && words[i - 1].Join is Join.Space)
                words[i] = new Word("not", "n't", Join.None);
        }

        for (var i = 0; i + 2 < words.Count; i++)
        {
            if (words[i + 1].Join is not Join.Space || words[i + 2].Text is "n't") continue;
            if (i == subject || IsPlain(words, i)) Contract(words, i);
        }
    }

    private static void Contract(List<Word> words, int subject)
    {
        var verb = subject + 1;
        var next = words[Math.Min(Subject.SkipAdverbs(words, verb + 1), words.Count - 1)].Norm;
        var clitic = (words[subject].Norm, words[verb].Norm) switch
        {
            ("you", "are") => "'re",
            ("you", "will") when Verbs.CanFollowFirstPerson(next) || next is "be" => "'ll",
            ("you", "would") when Verbs.CanFollowFirstPerson(next) || next is "be" => "'d",
            ("you", "have") when IsPerfect(words, verb + 1) => "'ve",
            ("it" or "that" or "there" or "he" or "she", "is") => "'s",
            _ => null,
        };
        if (clitic is not null) words[verb] = words[verb] with { Text = clitic, Join = Join.None };
    }

    /// <summary>Whether a second subject inside the sentence is followed by what the short form can lean on: "that you're not going", but "as busy as you are now".</summary>
    private static bool IsPlain(List<Word> words, int subject) =>
        words[subject].Is("you") && subject > 0 && words[subject - 1].Norm is not ("as" or "than" or "what" or "where" or "who" or "how")
        && (words[subject + 2].Norm is "not" or "so" or "very" or "a"
            || words[subject + 2].Norm.EndsWith("ing", StringComparison.Ordinal) || (words[subject + 1].Is("have") && IsPerfect(words, subject + 2)));

    /// <summary>A comma where a second clause with its own subject begins.</summary>
    public static void PartClauses(List<Word> words)
    {
        for (var i = 3; i + 2 < words.Count; i++)
        {
            if (words[i].Norm is not ("and" or "but") || words[i - 1].IsComma) continue;
            var verb = Subject.SkipAdverbs(words, i + 2);
            if (words[i + 1].Norm is "it" or "you" or "he" or "she" or "they" or "there" or "nobody" && verb < words.Count
                && (Verbs.IsFinite(words[verb].Norm) || words[i + 1].Norm is "you" or "they"))
                words.Insert(i++, new Word(",", ",", Join.None));
        }
    }

    private static bool IsPerfect(List<Word> words, int at)
    {
        at = Subject.SkipAdverbs(words, at);
        return at < words.Count && Verbs.IsParticiple(words[at].Norm);
    }
}
