using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Moves;
using Alongside.Listening.Pushback;
using Alongside.Training.Lines;

namespace Alongside.Training.Tests;

/// <summary>The labelled lines in <c>data/</c>: each can be read, and together they hold what they are meant to hold.</summary>
public sealed class DataTests
{
    private static readonly (ImmutableArray<LabelledLine> Lines, ImmutableArray<string> Problems) Learn = LineFile.ReadFolder(Path.Combine(Root.Find(), "data", "lines", "train"));
    private static readonly (ImmutableArray<LabelledLine> Lines, ImmutableArray<string> Problems) Held = LineFile.ReadFolder(Path.Combine(Root.Find(), "data", "lines", "held-out"));

    private static readonly (ImmutableArray<LabelledLine> Lines, ImmutableArray<string> Problems) Ordinary = LineFile.ReadFolder(Path.Combine(Root.Find(), "data", "lines", "ordinary"));

    [Fact]
    public void Every_line_can_be_read()
    {
        Assert.Empty(Learn.Problems);
        Assert.Empty(Held.Problems);
        Assert.Empty(Ordinary.Problems);
    }

    [Fact]
    public void The_second_reader_read_the_same_words()
    {
        var second = LineFile.ReadFolder(Path.Combine(Root.Find(), "data", "lines", "second-hand"));
        Assert.Empty(second.Problems);
        Assert.Equal(Held.Lines.AddRange(Ordinary.Lines).Select(l => (l.Batch, l.Number, l.Side, l.Before, l.Text)).Order(), second.Lines.Select(l => (l.Batch, l.Number, l.Side, l.Before, l.Text)).Order());
    }

    [Fact]
    public void There_are_enough_in_both_languages()
    {
        Assert.True(Learn.Lines.Length >= 6000, $"{Learn.Lines.Length}");
        Assert.True(Learn.Lines.Count(l => l.Language is "de") >= 1200, $"{Learn.Lines.Count(l => l.Language is "de")}");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void Every_label_every_code_and_every_lean_is_there(string language)
    {
        foreach (var lines in new[] { Learn.Lines, Held.Lines })
        {
            var own = lines.Where(l => string.Equals(l.Language, language, StringComparison.Ordinal)).ToList();
            Assert.Empty(Enum.GetValues<Label>().Except(own.Select(l => l.Main)));
            Assert.Empty(Enum.GetValues<ResponseCode>().Except(own.Select(l => l.Code).OfType<ResponseCode>()));
            Assert.Empty(Enum.GetValues<Lean>().Except(own.Select(l => l.Lean).OfType<Lean>()));
        }
    }

    [Fact]
    public void Spoken_written_and_transcribed_are_there_on_both_sides() =>
        Assert.All(
            new[] { Side.Seller, Side.Customer },
            side => Assert.Subset(Learn.Lines.Where(l => l.Side == side).Select(l => l.Register.Split(' ')[0]).ToHashSet(StringComparer.Ordinal), new HashSet<string>(["spoken", "asr", "written"], StringComparer.Ordinal)));

    [Fact]
    public void No_held_out_line_is_nearly_one_to_learn_from_and_no_two_lines_are_nearly_the_same() =>
        Assert.Empty(NearDuplicates.Of([.. Held.Lines, .. Ordinary.Lines, .. Learn.Lines]).Select(p => $"{p.Line.Batch}:{p.Line.Number} is nearly {p.Like.Batch}:{p.Like.Number}: {p.Line.Text}"));
}
