using System.Collections.Immutable;
using Alongside.Training.Conversations;
using Alongside.Training.Measuring;

namespace Alongside.Training.Tests;

/// <summary>What counts as found, wrong, trapped and right, on talks so plain that what comes on the form is not in doubt.</summary>
public sealed class EntryHearingsTests
{
    [Fact]
    public void Counts_what_was_found_with_its_value_and_takes_no_trap_for_it()
    {
        var all = Of("Jana: What is your budget?", "Dana: {budget=4000 EUR:Our budget is four thousand euros}.", "Dana: The other agency wanted {!budget:nine thousand}.").All;
        Assert.Equal((1, 1, 1, 1), (all.Marks, all.Found, all.Values, all.ValuesRight));
        Assert.Equal((1, 0), (all.Traps, all.Taken));
    }

    [Fact]
    public void A_line_that_nobody_marked_is_wrong_and_one_of_which_people_differ_is_neither()
    {
        Assert.Equal((0, 1), Counted("Dana: Our budget is four thousand euros."));
        Assert.Equal((0, 0), Counted("Dana: {?budget:Our budget is four thousand euros}."));
        Assert.Equal((1, 0), Counted("Dana: {budget:Our budget is four thousand euros}."));

        static (int Right, int Wrong) Counted(string line)
        {
            var budget = Of("Jana: What is your budget?", line).Fields.Single(f => f.Field is "budget").Score;
            return (budget.Right, budget.Wrong);
        }
    }

    [Fact]
    public void A_line_of_trapped_words_is_a_trap_taken()
    {
        var all = Of("Jana: What is your budget?", "Dana: {!budget:Our budget is four thousand euros}.").All;
        Assert.Equal((1, 1, 1), (all.Traps, all.Taken, all.Wrong));
    }

    [Fact]
    public void A_yes_has_to_stand_beside_the_right_words()
    {
        var all = Of("Jana: So {1:roughly four thousand euros}, by the end of May?", "Dana: {budget<1:Yes, exactly.}").All;
        Assert.Equal((1, 1), (all.Yeses, all.YesesRight));
    }

    private static EntryHearings Of(params string[] lines)
    {
        var problems = ImmutableArray.CreateBuilder<string>();
        var conversation = ConversationFile.Read("talk.txt", ["# language: en", "# seller: Jana", .. lines], problems);
        Assert.Empty(problems);
        return EntryHearings.Of([conversation]);
    }
}
