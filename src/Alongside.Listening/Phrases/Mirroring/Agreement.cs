namespace Alongside.Listening.Phrases.Mirroring;

/// <summary>Makes the verb agree with the "you" that its "I" is about to become.</summary>
internal static class Agreement
{
    public static void Apply(List<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var before = Back(words, i);
            if (words[i].Is("am")) words[i] = new Word("are", words[i].Join is Join.None ? "'re" : "are", words[i].Join);
            else if (words[i].Is("was") && (before is "i" || (i + 1 < words.Count && words[i + 1].Is("i") && before is "neither"
                or "nor" or "so"))) words[i] = words[i].Become("were");
            else if (words[i].Is("is") && before is "i" or "we") words[i] = words[i].Become("are");
        }
    }

    private static string Back(List<Word> words, int i)
    {
        i--;
        while (i >= 0 && Verbs.IsAdverb(words[i].Norm)) i--;
        return i >= 0 ? words[i].Norm : "";
    }
}
