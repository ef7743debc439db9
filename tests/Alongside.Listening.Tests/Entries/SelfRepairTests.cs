using Alongside.Listening.Entries.Judgement;
using Alongside.Listening.Language;
using Xunit;

namespace Alongside.Listening.Tests.Entries;

public sealed class SelfRepairTests
{
    /// <summary>The last of the words is what may be put in the place of something before it.</summary>
    [Theory]
    [InlineData("We've got forty, no wait, fourteen", true)]
    [InlineData("four. Sorry, I mean five", true)]
    [InlineData("No, nine", false)]
    [InlineData("I mean four", false)]
    [InlineData("The others, they paid nine", false)]
    [InlineData("nine", false)]
    public void A_repair_needs_something_to_mend_and_a_word_that_takes_it_back(string text, bool isRepair)
    {
        var tokens = Passage.Of(text).Tokens;
        Assert.Equal(isRepair, SelfRepair.EndsAt(tokens, 0, tokens.Length - 1));
    }
}
