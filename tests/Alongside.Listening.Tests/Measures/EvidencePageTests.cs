using Alongside.Listening.Conversations;
using Alongside.Listening.Measures;
using Xunit;

namespace Alongside.Listening.Tests.Measures;

public sealed class EvidencePageTests
{
    private static readonly string Page = RepositoryFile.Read("docs", "evidence.md").ReplaceLineEndings("\n");

    public static TheoryData<string, bool> EveryMeasure() =>
        [.. from id in MeasureSetTests.Ids from timed in new[] { true, false } select (id, timed)];

    [Theory]
    [MemberData(nameof(EveryMeasure))]
    public void The_page_gives_each_measures_definition_unit_and_source(string id, bool timed)
    {
        var measure = (timed ? new Scene().Seller(0, 5, "Hello").Customer(6, 9, "Hello") : new Scene(Medium.Chat).Seller("Hello").Customer("Hello")).Measure(id);
        var from = Page.IndexOf($"#### `{id}` · ", StringComparison.Ordinal);
        Assert.True(from >= 0, $"{id} has no section.");
        var to = Page.IndexOf("\n#", from + 4, StringComparison.Ordinal);
        var section = string.Join(' ', Page[from..to].Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(measure.Unit, section, StringComparison.Ordinal);
        Assert.Contains(FirstSentence(measure), section, StringComparison.Ordinal);
        Assert.Contains("* Source. " + measure.Source, section, StringComparison.Ordinal);
        Assert.Contains("* Cannot ", section, StringComparison.Ordinal);
    }

    /// <summary>Some definitions go on with the counts of the one conversation.</summary>
    private static string FirstSentence(Measure measure) =>
        measure.Definition.IndexOf(". ", StringComparison.Ordinal) is var end and > 0 ? measure.Definition[..(end + 1)] : measure.Definition;
}
