using System.Text.RegularExpressions;
using Alongside.Listening.Moves;
using Alongside.Listening.Pushback;
using Alongside.Listening.Tests.Measures;
using Xunit;

namespace Alongside.Listening.Tests;

public sealed partial class GlossaryTests
{
    private static readonly string Page = RepositoryFile.Read("docs", "glossary.md");

    private static readonly string[] Entries = [.. EntryLine().Matches(Page).Select(m => m.Groups["term"].Value)];

    [Fact]
    public void Words_stand_once_and_in_the_order_of_the_alphabet()
    {
        Assert.NotEmpty(Entries);
        Assert.Equal(Entries.Order(StringComparer.OrdinalIgnoreCase), Entries);
        Assert.Equal(Terms().Count, Terms().Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Every_label_is_explained() =>
        Assert.All(Enum.GetValues<Label>(), label => Assert.True(Terms().Contains(label.Name()) || Page.Contains($"`{label.Name()}`", StringComparison.Ordinal), label.Name()));

    [Fact]
    public void Every_response_code_is_explained() =>
        Assert.All(Enum.GetNames<ResponseCode>(), code => Assert.Contains(Terms(), term => term.Equals(code, StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void Every_measure_is_explained() => Assert.All(MeasureSetTests.Ids, id => Assert.Contains(id, Terms()));

    private static List<string> Terms() =>
        [.. Page.Split('\n').Where(l => l.StartsWith("**", StringComparison.Ordinal)).SelectMany(l => Term().Matches(l)).Select(m => m.Groups["term"].Value)];

    [GeneratedRegex(@"^\*\*(?<term>[^*]+)\*\*", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EntryLine();

    [GeneratedRegex(@"\*\*(?<term>[^*]+)\*\*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Term();
}
