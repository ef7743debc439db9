using Alongside.Listening.Language;
using Alongside.Listening.Learned;
using Xunit;

namespace Alongside.Listening.Tests.Learned;

public sealed class WordGroupsTests
{
    private static readonly WordGroups Groups = Of(("plumber", 3, 1), ("roofer", 3, 1), ("garden", 4, 2));

    [Fact]
    public void Words_of_one_group_have_it_and_others_have_none()
    {
        Assert.Equal(((ushort)3, (ushort)1), Groups.Of(Hashing.Of("plumber")));
        Assert.Equal(Groups.Of(Hashing.Of("plumber")), Groups.Of(Hashing.Of("roofer")));
        Assert.Equal((WordGroups.Unknown, WordGroups.Unknown), Groups.Of(Hashing.Of("electrician")));
        Assert.Equal((WordGroups.Unknown, WordGroups.Unknown), WordGroups.None.Of(Hashing.Of("plumber")));
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        var read = WordGroups.Read(Groups.ToArray());

        Assert.Equal(3, read.Count);
        foreach (var word in new[] { "plumber", "roofer", "garden", "fence" }) Assert.Equal(Groups.Of(Hashing.Of(word)), read.Of(Hashing.Of(word)));
    }

    [Fact]
    public void A_sentence_with_another_word_of_the_group_looks_more_like_the_first()
    {
        var with = WordClasses.English.With(Groups);

        Assert.True(Shared(with, "My plumber does that.", "My roofer does that.") > Shared(WordClasses.English, "My plumber does that.", "My roofer does that."));
        Assert.True(Shared(with, "My plumber does that.", "My roofer does that.") > Shared(with, "My plumber does that.", "My garden does that."));
    }

    [Fact]
    public void The_built_in_models_know_groups_in_both_languages()
    {
        foreach (var (language, one, other) in new[] { (Languages.English, "two", "three"), (Languages.German, "zwei", "drei") })
        {
            var classes = ModelFile.BuiltIn.ClassesOf(language);
            Word WordOf(string text) => classes.Of(Passage.Of(text, language).Tokens[0], 0, Earlier.Nothing);

            Assert.NotEqual(WordGroups.Unknown, WordOf(one).Narrow);
            Assert.Equal(WordOf(one).Wide, WordOf(other).Wide);
        }
    }

    private static int Shared(WordClasses classes, string one, string other) => Features(classes, one).Intersect(Features(classes, other)).Count();

    private static HashSet<uint> Features(WordClasses classes, string text) => [.. new Featurizer(classes).Of(Passage.Of(text), Earlier.Nothing, []).All.ToArray().Select(f => f.Hash)];

    private static WordGroups Of(params (string Word, ushort Narrow, ushort Wide)[] words)
    {
        var sorted = words.OrderBy(w => Hashing.Of(w.Word)).ToArray();
        return new WordGroups([.. sorted.Select(w => Hashing.Of(w.Word))], [.. sorted.Select(w => w.Narrow)], [.. sorted.Select(w => w.Wide)]);
    }
}
