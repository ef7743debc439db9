using Alongside.Listening.Measures;
using Xunit;

namespace Alongside.Listening.Tests;

public sealed class UnknownLanguageTests
{
    private static readonly Review Heard = Listener.BuiltIn.Review(Talk.Of(
        "C: We hebben al iemand voor de boekhouding, en dat gaat eigenlijk heel goed.",
        "S: Ja, maar heeft u gezien wat het kan en hoe goedkoop het is?",
        "C: Nee, dat hebben we echt niet nodig, dank u.",
        "S: Wat heeft u dan nodig, als ik vragen mag?"));

    [Fact]
    public void Gives_structure_and_says_so()
    {
        Assert.Null(Heard.Language);
        Assert.Equal(4, Heard.Utterances.Length);
        Assert.All(Heard.Utterances, u => Assert.Equal((null, null, 0), (u.Main, u.Lean, u.Labels.Length)));
        Assert.Empty(Heard.Responses);
        Assert.Empty(Heard.Moments);
        Assert.NotEmpty(Heard.Notes);
    }

    [Fact]
    public void Leaves_the_form_empty_and_asks_nothing() =>
        Assert.All(Heard.Form.Fields, f => Assert.Equal((0, null, false), (f.Entries.Length, f.Ask, f.Declined)));

    [Fact]
    public void Measures_what_needs_no_understanding_and_says_why_not_of_the_rest()
    {
        Assert.NotNull(Measure("word-share").Value);
        Assert.Null(Measure("questions").Value);
        Assert.NotNull(Measure("questions").Unmeasurable);
    }

    private static Measure Measure(string id) => Heard.Measures.Single(m => m.Id == id);
}
