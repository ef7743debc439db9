namespace Alongside.Listening.Phrases.Mirroring;

/// <summary>"My wife and I" becomes "you and your wife", in the order in which one says it to somebody.</summary>
internal static class Pairs
{
    public static void Turn(List<Word> words)
    {
        if (words.Count > 4 && words[0].Is("me") && words[1].Is("and") && words[2].Norm is "my" or "our") words[0] = words[0].Become("you");
        for (var i = 0; i + 3 < words.Count; i++)
        {
            if (words[i].Norm is "my" or "our" && words[i + 2].Is("and") && words[i + 3].Norm is "i" or "me")
            {
                var other = words[i + 1];
                words.RemoveRange(i, 4);
                words.InsertRange(i, [Word.Plain("you"), Word.Plain("and"), Word.Plain("your"), other with { Join = Join.Space }]);
            }
        }
    }
}
