using Alongside.Listening.Moves;
using Xunit;

namespace Alongside.Listening.Tests.Measures;

public sealed class MeasureSetTests
{
    public static readonly string[] Ids =
    [
        "talk-share", "word-share", "longest-monologue", "longest-customer-story", "pace", "pace-after-pushback", "patience",
        "patience-after-pushback", "overlaps", "turns-per-minute", "questions", "open-question-share", "reflections",
        "reflection-to-question", "contradictions", "pressure", "pushbacks", "pushbacks-met", "needs-stated", "needs-covered",
        "offer-before-need", "side-by-side",
    ];

    private static readonly string[] FromWordsAndTimes =
        ["talk-share", "word-share", "longest-monologue", "longest-customer-story", "pace", "patience", "overlaps", "turns-per-minute"];

    [Fact]
    public void All_measures_are_there_in_their_order() => Assert.Equal(Ids, new Scene().Measures().Select(m => m.Id));

    [Fact]
    public void An_empty_conversation_supports_nothing_and_says_why() =>
        Assert.All(new Scene().Measures(), m => Assert.True(m.Value is null && m.Unmeasurable is { Length: > 0 }, m.Id));

    [Fact]
    public void In_a_language_that_is_not_known_only_words_and_times_are_measured()
    {
        var scene = new Scene(language: null);
        for (var i = 0; i < 6; i++)
            scene.Say(i % 2 == 0 ? Listening.Conversations.Side.Customer : Listening.Conversations.Side.Seller, "och så vidare", i * 10, (i * 10) + 9, Label.Pressure);
        Assert.Equal(FromWordsAndTimes, scene.Measures().Where(m => m.Value is not null).Select(m => m.Id));
        Assert.All(scene.Measures().Where(m => m.Value is null), m => Assert.Contains("language", m.Unmeasurable, StringComparison.Ordinal));
    }
}
