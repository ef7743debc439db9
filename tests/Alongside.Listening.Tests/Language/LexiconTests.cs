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
