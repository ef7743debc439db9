using Alongside.Listening.Language;

namespace Alongside.Listening.Learned;

/// <summary>
/// What can be counted in an utterance, each in a few steps: its length, whom its words are about, how it asks, how much of what the other side said comes back
/// in it, and whether with the opposite sign. Together with the rules' findings these are the features that a person can read.
/// </summary>
internal static class Traits
{
    /// <summary>How many there are of every utterance.</summary>
    public const int Count = 33;

    /// <summary>All numbers of traits are below this.</summary>
    public const int Numbers = (Count + 1) * Steps;

    private const int Steps = 64;

    /// <summary>The hash of the feature that a trait is.</summary>
    public static uint HashOf(int trait) => Hashing.Mix((uint)FeatureKind.Trait, (uint)trait);

    /// <summary>Fills in the numbers of the traits of some sentences, each with the step that it is on.</summary>
    /// <param name="traits">Room for <see cref="Count"/> of them.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="range">The tokens of the sentences.</param>
    /// <param name="sentences">How many sentences they are.</param>
    /// <param name="words">Their words.</param>
    /// <param name="before">What the other side has just said.</param>
    public static void Fill(Span<int> traits, Passage passage, TokenRange range, int sentences, ReadOnlySpan<Word> words, Earlier before)
    {
        var counted = CountIn(passage, range, words);
        var (share, cover) = (Fifths(counted.Shared, counted.Content), Fifths(counted.Shared, before.Stems));
        var you = Fifths(counted.You, words.Length);
        var asks = counted.Questions > 0 ? counted.EndsAsking ? 2 : 1 : 0;
        var opening = Opening(words);
        var length = Length(words.Length);
        // Without a question mark among other marks it is hardly a question; without any marks it may be.
        var marked = counted.Questions > 0 ? 2 : counted.HasMarks ? 1 : 0;
        ReadOnlySpan<int> steps =
        [
            length,
            Math.Min(sentences, 6),
            asks,
            Math.Min(counted.Questions, 3),
            share,
            Math.Min(counted.Shared, 5),
            cover,
            you,
            Fifths(counted.Me, words.Length),
            opening,
            (opening * 3) + asks,
            Math.Min(counted.Buts, 2),
            (counted.AgreesFirst ? 3 : 0) + Math.Min(counted.Buts, 2),
            counted.IsNegated ? 1 : 0,
            // Taken up with the other sign: "we don't have time", "you do have time".
            counted.Shared == 0 ? 0 : 1 + (counted.IsNegated ? 1 : 0) + (before.IsNegated ? 2 : 0),
            (share * 6) + you,
            (share * 3) + asks,
            (Math.Min(counted.Buts, 1) * 6) + share,
            counted.YouOught ? 1 : 0,
            Math.Min(counted.Figures, 2),
            before.EndsAsking ? 1 : 0,
            Length(before.Words.Count),
            before.PushesBack ? 1 : 0,
            before.Asks ? 1 : 0,
            ((before.EndsAsking ? 1 : 0) * 16) + length,
            counted.Exclaims ? 1 : 0,
            (Math.Min(length, 7) * 6) + share,
            (before.PushesBack ? 32 : 0) + (opening * 3) + asks,
            counted.HasWh ? 1 + asks : 0,
            (counted.EndsAsking ? 6 : 0) + (opening is 1 or 6 or 7 ? share : 0),
            marked,
            (opening * 3) + marked,
            (counted.HasWh ? 3 : 0) + marked,
        ];
        for (var i = 0; i < Count; i++) traits[i] = ((i + 1) * Steps) + steps[i];
    }

    /// <summary>Steps of a length in words that grow as it does.</summary>
    private static int Length(int words) => words switch { 0 => 0, 1 => 1, 2 => 2, 3 => 3, <= 5 => 4, <= 8 => 5, <= 12 => 6, <= 18 => 7, <= 27 => 8, <= 40 => 9, <= 60 => 10, <= 100 => 11, _ => 12 };

    private static int Fifths(int part, int whole) => whole == 0 || part == 0 ? 0 : 1 + Math.Min(4, 5 * part / whole);

    /// <summary>Which class of words it begins with, small signs of agreement passed over.</summary>
    private static int Opening(ReadOnlySpan<Word> words)
    {
        foreach (ref readonly var word in words)
        {
            if (word.Is(WordClass.You)) return 1;
            if (word.Is(WordClass.Me)) return 2;
            if (word.Is(WordClass.Asking)) return 3;
            if (word.Is(WordClass.Auxiliary)) return 4;
            if (word.Is(WordClass.But)) return 5;
            if (word.Is(WordClass.So)) return 6;
            if (word.Is(WordClass.It)) return 7;
            if (word.Is(WordClass.If)) return 8;
            if (word.IsContent) return 9;
        }

        return 0;
    }

    private static Counted CountIn(Passage passage, TokenRange range, ReadOnlySpan<Word> words)
    {
        var counted = default(Counted);
        var tokens = passage.Tokens.AsSpan();
        foreach (ref readonly var word in words)
        {
            if (word.Is(WordClass.You)) counted.You++;
            else if (word.Is(WordClass.Me)) counted.Me++;
            else if (word.Is(WordClass.Negation)) counted.IsNegated = !counted.IsNegated;
            else if (word.Is(WordClass.But)) counted.Buts++;
            else if (word.Is(WordClass.Asking)) counted.HasWh = true;
            if (word.IsContent) counted.Content++;
            if (word.IsEcho) counted.Shared++;
            if (tokens[word.Token].Kind is TokenKind.Number) counted.Figures++;
        }

        for (var i = 0; i < Math.Min(4, words.Length); i++) counted.AgreesFirst |= words[i].Is(WordClass.Agreeing);
        for (var i = 0; i + 1 < words.Length; i++) counted.YouOught |= words[i].Is(WordClass.You) && words[i + 1].Is(WordClass.Ought);
        foreach (ref readonly var token in tokens[range.First..range.End])
        {
            if (token.Kind is TokenKind.Word or TokenKind.Number) counted.EndsAsking = false;
            else if (token.Norm is "." or ",") counted.HasMarks = true;
            else if (token.Norm is "?") (counted.Questions, counted.EndsAsking) = (counted.Questions + 1, true);
            else if (token.Norm is "!") counted.Exclaims = true;
        }

        return counted;
    }

    private struct Counted
    {
        public int You, Me, Buts, Figures, Questions, Shared, Content;
        public bool IsNegated, AgreesFirst, YouOught, EndsAsking, HasWh, Exclaims, HasMarks;
    }
}
