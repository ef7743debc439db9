using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Moves;
using Alongside.Listening.Pushback;
using Alongside.Training.Lines;

namespace Alongside.Training.Tests;

public sealed class LineFileTests
{
    [Fact]
    public void Reads_labels_code_what_was_said_before_and_the_marked_words()
    {
        var line = Assert.Single(Read("# hand: a   language: en", "seller | contradiction affirmation | contradicts | spoken british | It's too dear. | Fair enough. [It isn't dear], though.").Lines);

        Assert.Equal((Side.Seller, ResponseCode.Contradicts, "It's too dear.", "Fair enough. It isn't dear, though."), (line.Side, line.Code, line.Before, line.Text));
        Assert.Equal([Label.Contradiction, Label.Affirmation], line.Labels);
        Assert.Equal("It isn't dear", line.Marked!.Value.In(line.Text));
        Assert.Equal(("en", "spoken british", 2), (line.Language, line.Register, line.Number));
    }

    [Fact]
    public void Knows_the_language_from_the_first_line_and_a_lean_from_the_customer()
    {
        var line = Assert.Single(Read("# hand: d   language: de", "", "customer | question | neutral | written | - | Was kostet das?").Lines);
        Assert.Equal(("de", Lean.Neutral, "", Label.CustomerQuestion), (line.Language, line.Lean, line.Before, line.Main));
    }

    [Theory]
    [InlineData("seller | other | - | spoken | Mm. ", "columns")]
    [InlineData("me | other | - | spoken | Mm. | Hello.", "the side is \"me\"")]
    [InlineData("seller | budget | - | spoken | Mm. | Hello.", "\"budget\" is no label of the seller's")]
    [InlineData("seller | other | agrees | spoken | Mm. | Hello.", "\"agrees\" is no response code")]
    [InlineData("customer | other | - | spoken | Mm. | Hello.", "\"-\" is no lean")]
    [InlineData("customer | other | neutral | spoken | Mm. | ]Hello.[", "brackets")]
    public void Says_what_is_wrong_and_where(string text, string wrong)
    {
        var (lines, problems) = Read("# language: en", text);
        Assert.Empty(lines);
        Assert.StartsWith("batch.txt:2: ", Assert.Single(problems), StringComparison.Ordinal);
        Assert.Contains(wrong, problems[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Finds_two_lines_that_say_nearly_the_same_and_leaves_others_alone()
    {
        var lines = Read(
            "# language: en",
            "customer | other | neutral | spoken | - | We open the shop at nine on Mondays and close it at six.",
            "customer | other | neutral | asr | - | we open the shop at nine on mondays and close it at seven",
            "customer | other | neutral | spoken | - | The shop is closed on Mondays, and at nine there is nobody there.",
            "customer | pushback.timing | away | spoken | - | We open the shop at nine on Mondays and close it at six, so no.",
            "customer | other | neutral | spoken | - | Mm-hm, yes.",
            "customer | other | neutral | spoken | - | Mm-hm, yes.").Lines;

        var (line, like) = Assert.Single(NearDuplicates.Of(lines));
        Assert.Equal((3, 2), (line.Number, like.Number));
    }

    private static (ImmutableArray<LabelledLine> Lines, ImmutableArray<string> Problems) Read(params string[] text)
    {
        var (lines, problems) = (ImmutableArray.CreateBuilder<LabelledLine>(), ImmutableArray.CreateBuilder<string>());
        LineFile.Read("batch.txt", text, lines, problems);
        return (lines.ToImmutable(), problems.ToImmutable());
    }
}
