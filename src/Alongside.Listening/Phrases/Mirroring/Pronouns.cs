namespace Alongside.Listening.Phrases.Mirroring;

/// <summary>First person becomes second.</summary>
internal static class Pronouns
{
    public static void Turn(List<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (Second(words[i].Norm) is { } second) words[i] = words[i].Become(second);
            else if (words[i].Is("here") && i > 0) words[i] = words[i].Become("there");
        }
    }

    private static string? Second(string norm) => norm switch
    {
        "i" or "we" or "me" or "us" => "you",
        "my" or "our" => "your",
        "mine" or "ours" => "yours",
        "myself" => "yourself",
        "ourselves" or "ourself" => "yourselves",
        _ => null,
    };
}
