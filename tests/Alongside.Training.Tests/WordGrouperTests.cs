using Alongside.Listening.Learned;
using System.Collections.Immutable;
using Alongside.Training.Words;

namespace Alongside.Training.Tests;

public sealed class WordGrouperTests
{
    private static readonly string[] Trades = ["plumber", "roofer", "painter", "tiler", "mason", "welder", "glazier", "joiner", "gardener", "cleaner", "fitter", "baker"];
    private static readonly string[] Colours = ["red", "blue", "green", "yellow", "brown", "black", "white", "grey", "pink", "purple", "orange", "beige"];
    private static readonly string[] Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "tomorrow", "today", "yesterday", "weekend", "holidays"];

    // Each word of a kind stands in the same surroundings as the others of it.
    private static readonly string[] Texts =
    [
        .. Enumerable.Range(0, 12).SelectMany(i => Enumerable.Range(0, 12).Select(j =>
            $"we asked our {Trades[i]} to come and he painted the wall {Colours[j]} then on {Days[(i + j) % 12]} it rained all night")),
    ];

    [Fact]
    public void Words_that_stand_in_the_same_surroundings_are_in_one_group()
    {
        var groups = WordGrouper.Groups(WordGrouper.Of(Texts, [], "en"));

        int[] Narrow(string[] words) => [.. words.Select(w => (int)groups.Of(Hashing.Of(w)).Narrow).Distinct()];
        Assert.DoesNotContain(WordGroups.Unknown, Trades.Select(t => groups.Of(Hashing.Of(t)).Narrow));
        Assert.Single(Narrow(Trades));
        Assert.Single(Narrow(Colours));
        Assert.NotEqual(Narrow(Trades), Narrow(Colours));
    }

    [Fact]
    public void The_same_texts_give_the_same_groups() => Assert.Equal(WordGrouper.Of(Texts, [], "en"), WordGrouper.Of(Texts, [], "en"));

    [Fact]
    public void Of_too_few_words_there_are_no_groups() => Assert.Empty(WordGrouper.Of(["Good morning.", "Good morning to you."], [], "en"));

    [Fact]
    public void Words_that_only_others_use_are_not_written_down()
    {
        var groups = WordGrouper.Of([.. Texts.Where(t => !t.Contains("baker", StringComparison.Ordinal))], Texts.Where(t => t.Contains("baker", StringComparison.Ordinal)), "en");

        Assert.Contains(groups, w => w.Word is "plumber");
        Assert.DoesNotContain(groups, w => w.Word is "baker");
    }

    [Fact]
    public void What_is_written_is_read_again_and_what_is_no_word_is_named()
    {
        var groups = WordGrouper.Of(Texts, [], "en");
        var problems = ImmutableArray.CreateBuilder<string>();

        var read = WordFile.Read("en.txt", WordFile.Write(groups).Split('\n'), problems);

        Assert.Empty(problems);
        Assert.Equal(groups.OrderBy(w => w.Word, StringComparer.Ordinal), read.OrderBy(w => w.Word, StringComparer.Ordinal));
        Assert.Empty(WordFile.Read("en.txt", ["0 1 plumber", "1 plumber", "x 2 plumber", "1 65535 plumber"], problems));
        Assert.StartsWith("en.txt:1: \"0 1 plumber\" is no word with its groups.", problems[0], StringComparison.Ordinal);
        Assert.Equal(4, problems.Count);
    }
}
