using Alongside.Listening.Language;
using Xunit;

namespace Alongside.Listening.Tests.Language;

public sealed class LexiconTests
{
    [Fact]
    public void Gives_a_word_one_number_however_many_ask_at_once()
    {
        var words = Enumerable.Range(0, 2_000).Select(i => $"many-{i}").ToArray();
        var numbers = new (string Norm, int Number)[16][];
        Parallel.For(0, numbers.Length, i => numbers[i] = [.. words.Select(w => Lexicon.Find(w))]);
        Assert.Equal(words, numbers[0].Select(n => n.Norm));
        Assert.All(numbers, n => Assert.Equal(numbers[0], n));
        Assert.Equal(words.Length, numbers[0].Select(n => n.Number).Where(n => n != Lexicon.Unnumbered).Distinct().Count());
    }

    [Fact]
    public void Two_who_ask_for_different_words_that_belong_in_one_place_each_get_their_own()
    {
        // Words that want the same place, in twos: while one looks, the other puts its word there.
        var pairs = Enumerable.Range(0, 60_000).Select(i => $"place-{i}").GroupBy(PlaceOf).Where(g => g.Count() > 1).Select(g => g.Take(2).ToArray()).Take(3_000).ToArray();
        var found = new string[2][];
        using var together = new Barrier(2);
        Parallel.For(0, 2, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i => found[i] = [.. pairs.Select(pair => AtOnce(pair[i]))]);

        for (var i = 0; i < 2; i++) Assert.Equal(pairs.Select(p => p[i]), found[i]);

        string AtOnce(string word)
        {
            // Without the other nothing can go wrong, and nobody waits for long.
            together.SignalAndWait(TimeSpan.FromMilliseconds(20));
            return Lexicon.Find(word).Norm;
        }
    }

    private static uint PlaceOf(string word)
    {
        var hash = 2166136261;
        foreach (var c in word) hash = (hash ^ c) * 16777619;
        return (hash ^ (hash >> 15)) & 0xFFFF;
    }

    [Fact]
    public void A_token_made_by_hand_is_the_one_that_is_read() => Assert.Equal(new Token("budget", 0, 6, TokenKind.Word), Tokenizer.Tokenize("Budget")[0]);

    [Fact]
    public void What_is_remembered_of_a_word_holds_for_that_word_only()
    {
        var lengths = new WordMemo<int>(norm => norm.Length);
        foreach (var _ in new[] { 1, 2 })
            foreach (var token in Tokenizer.Tokenize("Don't worry about the garden, it's a small one."))
                Assert.Equal(token.Norm.Length, lengths[token]);
    }
}
