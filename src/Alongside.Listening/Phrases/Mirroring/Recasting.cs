namespace Alongside.Listening.Phrases.Mirroring;

/// <summary>A few shapes that are fine to say of oneself and odd to hear said back, turned into what one would say.</summary>
internal static class Recasting
{
    private static readonly Sayings WhatWeNeed = new(
        "what i need is", "what we need is", "what i really need is", "what we really need is", "all i need is", "all we need is",
        "what i want is", "what we want is",
        "what i really want is", "what we really want is", "what i would need is", "what we would need is", "what i would like is",
        "what we would like is", "all i want is", "all we want is", "what i am after is", "what i am really after is",
        "what we are after is", "what we are really after is",
        "what i am looking for is", "what we are looking for is", "what i am really looking for is", "what we are really looking for is");

    private static readonly Sayings NotKnowing = new("do not know");

    /// <summary>"What we need is a way in" is "we need a way in"; "I don't know if" is "I'm not sure if".</summary>
    public static void Apply(List<Word> words)
    {
        var length = WhatWeNeed.LengthAt(words, 0);
        if (length > 0 && length < words.Count && words[length].Norm is not ("what" or "for" or "that" or "not"))
        {
            words.RemoveAt(length - 1);
            words.RemoveAt(0);
        }

        OnlyHaving(words);
        if (words.Count > 5 && words[0].Norm is "i" or "we" && NotKnowing.LengthAt(words, 1) > 0 && words[4].Norm is "if" or "whether"
            or "how" or "what" or "where" or "which" or "when" or "that")
        {
            words.RemoveRange(1, 3);
            words.InsertRange(1, [new Word(words[0].Is("i") ? "am" : "are", "are", Join.Space), Word.Plain("not"), Word.Plain("sure")]);
        }

        if (IsTooMuch(words)) ForThem(words);
    }

    /// <summary>"We only have two thousand": "only" is theirs to say.</summary>
    private static void OnlyHaving(List<Word> words)
    {
        for (var i = 1; i + 3 < words.Count; i++)
        {
            var has = words[i + 1].Norm is "have" or "got" or "had";
            var isAmount = char.IsAsciiDigit(words[i + 2].Norm[0]) || words[i + 2].Norm is "about" or "around" or "a" or "two"
                or "three" or "four" or "five" or "six" or "eight" or "ten" or "$" or "€" or "£";
            if (words[i].Is("only") && has && isAmount) words.RemoveAt(i);
        }
    }

    /// <summary>Whether it says that the price is too high, and not for whom.</summary>
    public static bool IsTooMuch(List<Word> words) => TooMuchEnd(words) > 0;

    /// <summary>"It's too expensive" would be the seller's verdict; "for you" makes it the customer's.</summary>
    private static void ForThem(List<Word> words)
    {
        var end = TooMuchEnd(words);
        words.InsertRange(end, [Word.Plain("for"), Word.Plain("us")]);
    }

    private static int TooMuchEnd(List<Word> words)
    {
        if (words.Count < 4 || words[0].Norm is not ("it" or "that" or "this") || words[1].Norm is not ("is" or "sounds" or "seems"
            or "feels")) return 0;
        var at = 2;
        while (at < words.Count && words[at].Norm is "a" or "bit" or "little" or "way" or "far" or "really" or "still" or "quite") at++;
        if (at >= words.Count || !words[at].Is("too")) return 0;
        at++;
        if (at >= words.Count || words[at].Norm is not ("much" or "expensive" or "pricey" or "steep" or "dear" or "high")) return 0;
        at++;
        if (at < words.Count && words[at].Is("money")) at++;
        if (at == words.Count) return at;
        return words[at].Norm is "right" or "at" or "this" && words[^1].Norm is "now" or "moment" or "year" or "month" ? at : 0;
    }
}
