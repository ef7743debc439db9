using Alongside.Listening.Conversations;
using Alongside.Listening.Language;
using Alongside.Listening.Learned;
using Xunit;

namespace Alongside.Listening.Tests.Learned;

public sealed class WordSortsTests
{
    private const byte Trade = 3;
    private const byte Place = 4;
    private const byte Figures = 9;

    private static readonly WordSorts Sorts = Of(("plumber", Trade), ("roofer", Trade), ("garden", Place), ("keller", Place));

    [Fact]
    public void Words_of_one_sort_have_it_and_others_have_none()
    {
        Assert.Equal(Trade, Sorts.Of("plumber", "en"));
        Assert.Equal(Trade, Sorts.Of("roofer", "en"));
        Assert.Equal(WordSorts.Unknown, Sorts.Of("electrician", "en"));
        Assert.Equal(WordSorts.Unknown, WordSorts.None.Of("plumber", "en"));
    }

    [Theory]
    [InlineData("heizungskeller", "de", Place)]
    [InlineData("keller", "de", Place)]
    [InlineData("ukeller", "de", WordSorts.Unknown)]
    [InlineData("heizungskeller", "en", WordSorts.Unknown)]
    [InlineData("er", "de", WordSorts.Unknown)]
    public void A_German_word_that_is_not_known_is_of_the_sort_of_the_longest_known_word_that_it_ends_with(string word, string language, byte sort) => Assert.Equal(sort, Sorts.Of(word, language));

    [Fact]
    public void What_is_written_is_read_again()
    {
        var read = WordSorts.Read(Sorts.ToArray());

        Assert.Equal((4, Figures), (read.Count, read.Figures));
        foreach (var word in new[] { "plumber", "roofer", "garden", "fence" }) Assert.Equal(Sorts.Of(word, "en"), read.Of(word, "en"));
        Assert.Equal(0, WordSorts.Read(WordSorts.None.ToArray()).Count);
    }

    [Fact]
    public void A_sentence_with_another_word_of_the_sort_looks_more_like_the_first()
    {
        var with = WordClasses.English.With(Sorts);

        Assert.True(Shared(with, "My plumber does that.", "My roofer does that.") > Shared(WordClasses.English, "My plumber does that.", "My roofer does that."));
        Assert.True(Shared(with, "My plumber does that.", "My roofer does that.") > Shared(with, "My plumber does that.", "My garden does that."));
    }

    [Fact]
    public void Figures_are_of_a_sort_of_their_own() => Assert.Equal(Figures, WordClasses.English.With(Sorts).Of(Passage.Of("4,000").Tokens[0], 0, Earlier.Nothing).Sort);

    [Fact]
    public void What_was_asked_before_counts_by_its_sorts_for_the_customers_answer_and_not_the_other_way()
    {
        var with = WordClasses.English.With(Sorts);
        HashSet<uint> After(Side side, string before)
        {
            var earlier = new Earlier();
            earlier.Add(side, Passage.Of(before), with);
            return [.. new Featurizer(with).Of(Passage.Of("Yes."), earlier, []).All.ToArray().Select(f => f.Hash)];
        }

        Assert.NotEmpty(After(Side.Seller, "plumber").Intersect(After(Side.Seller, "roofer")).Except(After(Side.Seller, "garden")));
        Assert.Empty(After(Side.Customer, "plumber").Intersect(After(Side.Customer, "roofer")).Except(After(Side.Customer, "garden")));
    }

    [Fact]
    public void The_built_in_models_know_sorts_in_both_languages()
    {
        foreach (var (language, one, other) in new[] { (Languages.English, "plumber", "electrician"), (Languages.German, "maler", "elektriker") })
        {
            var classes = ModelFile.BuiltIn.ClassesOf(language);
            byte SortOf(string text) => classes.Of(Passage.Of(text, language).Tokens[0], 0, Earlier.Nothing).Sort;

            Assert.NotEqual(WordSorts.Unknown, SortOf(one));
            Assert.Equal(SortOf(one), SortOf(other));
            Assert.NotEqual(WordSorts.Unknown, SortOf("12"));
        }
    }

    private static int Shared(WordClasses classes, string one, string other) => Features(classes, one).Intersect(Features(classes, other)).Count();

    private static HashSet<uint> Features(WordClasses classes, string text) => [.. new Featurizer(classes).Of(Passage.Of(text), Earlier.Nothing, []).All.ToArray().Select(f => f.Hash)];

    private static WordSorts Of(params (string Word, byte Sort)[] words)
    {
        var sorted = words.OrderBy(w => Hashing.Of(w.Word)).ToArray();
        return new WordSorts([.. sorted.Select(w => Hashing.Of(w.Word))], [.. sorted.Select(w => w.Sort)], Figures);
    }
}
