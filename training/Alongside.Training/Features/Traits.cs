using Alongside.Listening.Language;

namespace Alongside.Training.Features;

/// <summary>
/// What can be counted in an utterance, each in a few steps: its length, whom its words are about, how it asks, how much of what the other side said comes back
/// in it, and whether with the opposite sign. Together with the rules' findings these are the features that a person can read.
/// </summary>
internal static class Traits
{
    public static void Add(FeatureList features, Passage passage, TokenRange range, ReadOnlySpan<Word> words, Earlier before, WordClasses classes)
    {
        var counted = Count(passage, range, words, classes);
        var echo = Echo(words);
        var (share, cover) = (Fifths(echo.Shared, echo.Content), Fifths(echo.Shared, before.Stems));
        var you = Fifths(counted.You, words.Length);
        var asks = counted.Questions > 0 ? counted.EndsAsking ? 2 : 1 : 0;
        var opening = Opening(passage, words, classes);

        void Trait(int id, int step) => features.Add(Hashing.Mix((uint)FeatureKind.Trait, (uint)((id * 64) + step)));

        Trait(1, Length(words.Length));
        Trait(2, Math.Min(passage.Sentences.Count(s => s.First >= range.First && s.End <= range.End), 6));
        Trait(3, asks);
        Trait(4, Math.Min(counted.Questions, 3));
        Trait(5, share);
        Trait(6, Math.Min(echo.Shared, 5));
        Trait(7, cover);
        Trait(8, you);
        Trait(9, Fifths(counted.Me, words.Length));
        Trait(10, opening);
        Trait(11, (opening * 3) + asks);
        Trait(12, Math.Min(counted.Buts, 2));
        Trait(13, (counted.AgreesFirst ? 3 : 0) + Math.Min(counted.Buts, 2));
        Trait(14, counted.IsNegated ? 1 : 0);
        // Taken up with the other sign: "we don't have time", "you do have time".
        Trait(15, echo.Shared == 0 ? 0 : 1 + (counted.IsNegated ? 1 : 0) + (before.IsNegated ? 2 : 0));
        Trait(16, (share * 6) + you);
        Trait(17, (share * 3) + asks);
        Trait(18, (Math.Min(counted.Buts, 1) * 6) + share);
        Trait(19, counted.YouOught ? 1 : 0);
        Trait(20, counted.Figures > 1 ? 2 : counted.Figures);
        Trait(21, before.EndsAsking ? 1 : 0);
        Trait(22, Length(before.Words.Count));
        Trait(23, before.PushesBack ? 1 : 0);
        Trait(24, before.Asks ? 1 : 0);
        Trait(25, ((before.EndsAsking ? 1 : 0) * 16) + Length(words.Length));
        Trait(26, counted.Exclaims ? 1 : 0);
        Trait(27, (Math.Min(Length(words.Length), 7) * 6) + share);
        Trait(28, (before.PushesBack ? 32 : 0) + (opening * 3) + asks);
        Trait(29, counted.HasWh ? 1 + asks : 0);
        Trait(30, (counted.EndsAsking ? 6 : 0) + (opening is 1 or 6 or 7 ? share : 0));
    }

    /// <summary>Steps of a length in words that grow as it does.</summary>
    private static int Length(int words) => words switch { 0 => 0, 1 => 1, 2 => 2, 3 => 3, <= 5 => 4, <= 8 => 5, <= 12 => 6, <= 18 => 7, <= 27 => 8, <= 40 => 9, <= 60 => 10, <= 100 => 11, _ => 12 };

    private static int Fifths(int part, int whole) => whole == 0 || part == 0 ? 0 : 1 + Math.Min(4, 5 * part / whole);

    private static (int Shared, int Content) Echo(ReadOnlySpan<Word> words)
    {
        var (shared, content) = (0, 0);
        foreach (var word in words)
        {
            if (word.IsContent) content++;
            if (word.IsEcho) shared++;
        }

        return (shared, content);
    }

    /// <summary>Which class of words it begins with, small signs of agreement passed over.</summary>
    private static int Opening(Passage passage, ReadOnlySpan<Word> words, WordClasses classes)
    {
        foreach (var word in words)
        {
            var norm = passage.Tokens[word.Token].Norm;
            if (classes.IsYou(norm)) return 1;
            if (classes.IsMe(norm)) return 2;
            if (classes.IsAsking(norm)) return 3;
            if (classes.IsAuxiliary(norm)) return 4;
            if (classes.IsBut(norm)) return 5;
            if (norm is "so" or "also") return 6;
            if (norm is "it" or "that" or "es" or "das") return 7;
            if (norm is "if" or "when" or "wenn") return 8;
            if (word.IsContent) return 9;
        }

        return 0;
    }

    private static Counted Count(Passage passage, TokenRange range, ReadOnlySpan<Word> words, WordClasses classes)
    {
        var counted = default(Counted);
        foreach (var word in words)
        {
            var token = passage.Tokens[word.Token];
            var norm = token.Norm;
            if (classes.IsYou(norm)) counted.You++;
            else if (classes.IsMe(norm)) counted.Me++;
            else if (classes.IsNegation(norm)) counted.IsNegated = !counted.IsNegated;
            else if (classes.IsBut(norm)) counted.Buts++;
            else if (classes.IsAsking(norm)) counted.HasWh = true;
            if (token.Kind is TokenKind.Number) counted.Figures++;
        }

        for (var i = 0; i < Math.Min(4, words.Length); i++) counted.AgreesFirst |= classes.IsAgreeing(passage.Tokens[words[i].Token].Norm);
        for (var i = 0; i + 1 < words.Length; i++)
            counted.YouOught |= classes.IsYou(passage.Tokens[words[i].Token].Norm) && classes.IsOught(passage.Tokens[words[i + 1].Token].Norm);
        foreach (var token in passage.Tokens.AsSpan()[range.First..range.End])
        {
            if (token.Kind is TokenKind.Word or TokenKind.Number) counted.EndsAsking = false;
            else if (token.Is("!")) counted.Exclaims = true;
            else if (token.Is("?"))
            {
                counted.Questions++;
                counted.EndsAsking = true;
            }
        }

        return counted;
    }

    private struct Counted
    {
        public int You, Me, Buts, Figures, Questions;
        public bool IsNegated, AgreesFirst, YouOught, EndsAsking, HasWh, Exclaims;
    }
}
