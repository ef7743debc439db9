using System.Collections.Immutable;
using Alongside.Training.Words;

namespace Alongside.Training.Tests;

public sealed class SortFileTests
{
    private readonly ImmutableArray<string>.Builder _problems = ImmutableArray.CreateBuilder<string>();

    [Fact]
    public void Words_are_of_the_sort_whose_line_they_stand_in()
    {
        var names = SortFile.ReadNames(["# sorts", "", "number: one two", "expert: people with a trade", "room: parts of a house"], _problems);

        var sorts = SortFile.Read("en.txt", "en", ["expert: plumber roofer", "room: kitchen", "expert: tiler"], names, _problems);

        Assert.Empty(_problems);
        Assert.Equal(4, sorts.Count);
        Assert.Equal(2, sorts.Of("plumber", "en"));
        Assert.Equal(2, sorts.Of("tiler", "en"));
        Assert.Equal(3, sorts.Of("kitchen", "en"));
        Assert.Equal(1, sorts.Figures);
    }

    [Fact]
    public void What_cannot_be_read_is_named_with_its_place_and_what_to_do()
    {
        var names = SortFile.ReadNames(["expert: a", "expert: b", "room", "big room: c"], _problems);
        SortFile.Read("en.txt", "en", ["expert: plumber", "trade: roofer"], names.Add("room", 9), _problems);
        SortFile.Read("de.txt", "de", ["expert: maler", "room: maler", "room: Küche größe"], names.Add("room", 9), _problems);

        Assert.Equal(
            [
                "sorts.txt:2: the sort \"expert\" stands there twice. Give each a name of its own",
                "sorts.txt:3: \"room\" names no sort. Write the sort, a colon, a space, and what is of it",
                "sorts.txt:4: \"big room: c\" names no sort. Write the sort, a colon, a space, and what is of it",
                "en.txt:2: \"trade\" is no sort. Take one of those in sorts.txt, or add it there",
                "de.txt:2: \"maler\" is \"expert\" already. Leave it in one sort",
                "de.txt:3: \"Küche\" is never met so. Write it as words are cut and told apart: in lower case, without what is taken off it, in German with ss",
                "de.txt:3: \"größe\" is never met so. Write it as words are cut and told apart: in lower case, without what is taken off it, in German with ss",
            ],
            _problems);
    }

    [Fact]
    public void There_is_no_room_for_more_sorts_than_a_byte_can_name()
    {
        SortFile.ReadNames([.. Enumerable.Range(0, 256).Select(i => $"s{i}: words")], _problems);

        Assert.Equal("sorts.txt:256: there is room for 255 sorts, and this is one more. Join two that are alike", Assert.Single(_problems));
    }

    [Fact]
    public void The_projects_own_are_whole_and_every_sort_has_words_in_both_languages()
    {
        var folder = Path.Combine(Root.Find(), "data", "sorts");
        var (sorts, problems) = SortFile.ReadFolder(folder);

        Assert.Empty(problems);
        Assert.Equal(["de", "en"], sorts.Keys);
        Assert.InRange(sorts["en"].Count, 16_000, 30_000);
        Assert.InRange(sorts["de"].Count, 13_000, 30_000);
        var names = SortFile.ReadNames(File.ReadAllLines(Path.Combine(folder, "sorts.txt")), _problems);
        foreach (var language in sorts.Keys)
            Assert.Empty(names.Keys.Except(File.ReadLines(Path.Combine(folder, language + ".txt")).Select(l => l.Split(':')[0]), StringComparer.Ordinal));
    }

    [Fact]
    public void Where_the_sorts_are_missing_that_is_said() =>
        Assert.EndsWith("sorts.txt: it is not there, so that no word is of any sort. Bring it back", Assert.Single(SortFile.ReadFolder(Path.Combine(Root.Find(), "data", "nothing here")).Problems), StringComparison.Ordinal);
}
