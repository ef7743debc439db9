namespace Alongside.Listening.Phrases.Mirroring;

/// <summary>"You have someone" is "you've got someone" where it means owning, and stays where it means doing ("have a look").</summary>
internal static class Possession
{
    private static readonly Sayings Doings = new(
        "a look", "a chat", "a think", "a go", "a word", "a seat", "a drink", "a laugh", "a point", "a good time", "a hard time",
        "a great time", "a bad time", "a rest", "a break", "another look", "a try", "no choice");

    public static void Apply(List<Word> words)
    {
        for (var you = 0; you + 2 < words.Count; you++)
        {
            if (!words[you].Is("you") || (you > 0 && words[you - 1].Norm is "do" or "did" or "would" or "and" or "not")) continue;
            var have = Subject.SkipAdverbs(words, you + 1);
            if (have + 1 < words.Count && words[have].Is("got") && words[have + 1].Is("to"))
            {
                // "I gotta ask": spoken English leaves the "'ve" out.
                words.Insert(you + 1, new Word("have", "'ve", Join.None));
                continue;
            }

            if (have + 1 >= words.Count || !words[have].Is("have") || words[have].Join is not Join.Space) continue;
            if (!Verbs.BeginsPossession(words[have + 1].Norm) || Doings.LengthAt(words, have + 1) > 0) continue;
            words[have] = words[have].Become("got");
            words.Insert(you + 1, new Word("have", "'ve", Join.None));
        }
    }
}
