using Alongside.OrderForms.Merging;
using CsCheck;
using Xunit;

namespace Alongside.OrderForms.Tests.Merging;

public sealed class ThreeWayTests
{
    private static readonly string[] Bits = ["shop", "Laden", " ", "  ", ", ", ".", "1.5", "don’t", "e-mail", "日本", "語", "葛\U000E0100", "👩‍💻", "e\u0301", "שלום", "क्\u200Dष", "\uD83D", "\n"];

    private static readonly Gen<string> Texts = Gen.Int[0, Bits.Length - 1].Select(i => Bits[i]).Array[0, 14].Select(string.Concat);

    [Theory]
    [InlineData("a b c d e", "X b c d e", "a b c d Y", "X b c d Y")]
    [InlineData("We need a shop", "We need a small shop", "We need a shop by May", "We need a small shop by May")]
    [InlineData("We need a shop", "a shop", "We need a shop, please", "a shop, please")]
    [InlineData("one two three", "one three", "one two three four", "one three four")]
    [InlineData("teh shop in spring", "the shop in spring", "the shop in early spring", "the shop in early spring")]
    [InlineData("Wir brauchen einen Laden", "Wir brauchen jetzt einen Laden", "Wir brauchen einen Laden für Größe 48", "Wir brauchen jetzt einen Laden für Größe 48")]
    public void Joins_what_does_not_touch(string before, string one, string other, string joined)
    {
        Assert.Equal(joined, ThreeWay.Join(before, [one, other]));
        Assert.Equal(joined, ThreeWay.Join(before, [other, one]));
    }

    [Theory]
    [InlineData("about 5000", "about 4000", "about 8000")]
    [InlineData("in May 2026", "in June 2026", "in May 2027")]
    [InlineData("red, big", "blue, big", "red, small")]
    [InlineData("a shop", "a shop now", "a shop later")]
    [InlineData("a b c d e", "a X c d e", "a e")]
    [InlineData("1.5 days", "1.6 days", "2.5 days")]
    [InlineData("日本語", "日本", "本語")]
    public void Leaves_apart_what_touches(string before, string one, string other)
    {
        Assert.Null(ThreeWay.Join(before, [one, other]));
        Assert.Null(ThreeWay.Join(before, [other, one]));
    }

    [Fact]
    public void The_order_makes_no_difference() =>
        Gen.Select(Texts, Texts, Texts, Texts).Sample((before, a, b, c) =>
        {
            var joined = ThreeWay.Join(before, [a, b, c]);
            Assert.Equal(joined, ThreeWay.Join(before, [c, a, b]));
            Assert.Equal(joined, ThreeWay.Join(before, [b, a, c]));
        });

    [Fact]
    public void One_edit_alone_is_itself() => Gen.Select(Texts, Texts).Sample((before, a) =>
    {
        Assert.Equal(a, ThreeWay.Join(before, [a]));
        Assert.Equal(a, ThreeWay.Join(before, [a, before]));
        Assert.Equal(a, ThreeWay.Join(before, [a, a]));
    });

    [Fact]
    public void Every_new_word_of_each_is_in_the_joined_text_and_no_word_of_nobodys() =>
        Gen.Select(Gen.Int[0, 9].Array[4, 12], Gen.Int[0, 11], Gen.Int[0, 11], Gen.Int[0, 2], Gen.Int[0, 2]).Sample((words, at, other, what, whatElse) =>
        {
            var before = string.Join(' ', words.Select((_, i) => $"w{i}"));
            var a = Changed(words.Length, at, what, "anna");
            var b = Changed(words.Length, other, whatElse, "bert");
            if (ThreeWay.Join(before, [a, b]) is not { } joined) return;
            Assert.Equal(what != 2, joined.Contains("anna", StringComparison.Ordinal));
            Assert.Equal(whatElse != 2, joined.Contains("bert", StringComparison.Ordinal));
            Assert.All(joined.Split(' '), w => Assert.Contains(w, (before + " " + a + " " + b).Split(' ')));
        });

    [Fact]
    public void Pieces_are_the_text_and_cut_no_character_in_two() =>
        Texts.Sample(text =>
        {
            var pieces = Pieces.Of(text);
            Assert.Equal(text, string.Concat(pieces));
            Assert.DoesNotContain(pieces, string.IsNullOrEmpty);
            for (var i = 0; i + 1 < pieces.Length; i++) Assert.False(char.IsHighSurrogate(pieces[i][^1]) && char.IsLowSurrogate(pieces[i + 1][0]));
        });

    [Theory]
    [InlineData("don’t e-mail 1.5 h.", "don’t| |e-mail| |1.5| |h|.")]
    [InlineData("葛\U000E0100飾, e\u0301t\u00E9", "葛\U000E0100飾|,| |e\u0301t\u00E9")]
    [InlineData("👩‍💻👍🏽!", "👩‍💻|👍🏽|!")]
    [InlineData("क्\u200Dष", "क्\u200Dष")]
    public void Pieces_are_words_spaces_and_signs(string text, string pieces) => Assert.Equal(pieces, string.Join('|', Pieces.Of(text)));

    [Fact]
    public void A_text_that_is_all_different_is_one_edit_and_takes_no_time()
    {
        var (one, other) = (string.Concat(Enumerable.Repeat("a,", 2000)), string.Concat(Enumerable.Repeat("b;", 2000)));
        Assert.Single(Edits.Between(Pieces.Of(one), Pieces.Of(other)));
    }

    private static string Changed(int count, int at, int what, string word)
    {
        var words = Enumerable.Range(0, count).Select(i => $"w{i}").ToList();
        at %= count;
        if (what == 0) words.Insert(at, word);
        if (what == 1) words[at] = word;
        if (what == 2) words.RemoveAt(at);
        return string.Join(' ', words);
    }
}
