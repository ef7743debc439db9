using Alongside.Listening.Conversations;
using Alongside.Listening.Language;
using Alongside.Listening.Moves;
using Alongside.Listening.Rules;
using Xunit;

namespace Alongside.Listening.Tests.Rules;

/// <summary>Walks every page of every language: each must say what it hears, and hear what it says.</summary>
public sealed class RulePagesTests
{
    private static readonly RuleBook[] Books = [BuiltInRules.Load(Languages.English), BuiltInRules.Load(Languages.German)];

    /// <summary>Each page as its language and its id: <c>de contradiction.yes-but</c>.</summary>
    public static TheoryData<string> Ids() => [.. Books.SelectMany(b => b.Pages.Select(p => $"{b.Language} {p.Id}"))];

    [Fact]
    public void Every_page_and_pattern_can_be_read() => Assert.Empty(Books.SelectMany(b => b.Problems).Select(p => p.ToString()));

    [Fact]
    public void Every_language_has_the_same_pages() =>
        Assert.All(Books, b => Assert.Equal(Books[0].Pages.Select(p => (p.Id, p.Side, p.Label, p.Lean)), b.Pages.Select(p => (p.Id, p.Side, p.Label, p.Lean))));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_has_examples_both_ways_and_says_why(string id)
    {
        var page = Page(id);
        Assert.True(page.Flags.Length >= 2, $"{id} shows fewer than two examples that it flags");
        Assert.True(page.LetsPass.Length >= 1, $"{id} shows no example that it lets pass");
        Assert.All(page.Flags, e => Assert.True(e.Marked is not null, $"{id}, line {e.Line}: the span is not marked"));
        Assert.EndsWith(".", page.Why, StringComparison.Ordinal);
        Assert.EndsWith(page.Id, Path.GetFileNameWithoutExtension(page.Origin), StringComparison.Ordinal);
        if (page.Label is { } label) Assert.StartsWith(label.Name().Split('.')[0], page.Id, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_flags_its_examples_where_they_are_marked(string id)
    {
        foreach (var example in Page(id).Flags)
        {
            var found = Find(Page(id), example);
            Assert.True(found.Count > 0, $"{id} does not flag \"{example.Text}\"");
            Assert.True(found.Contains(example.Marked!.Value), $"{id} marks {string.Join(" and ", found.Select(f => $"\"{f.In(example.Text)}\""))} in \"{example.Text}\", not \"{example.Marked.Value.In(example.Text)}\"");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_lets_its_other_examples_pass(string id)
    {
        foreach (var example in Page(id).LetsPass)
            Assert.True(Find(Page(id), example).Count == 0, $"{id} flags \"{example.Text}\"");
    }

    private static RuleBook BookOf(RulePage page) => Books.Single(b => b.Pages.Contains(page));

    private static RulePage Page(string id) => Books.Single(b => id.StartsWith(b.Language + " ", StringComparison.Ordinal)).Pages.Single(p => p.Id == id[3..]);

    private static List<TextSpan> Find(RulePage page, RuleExample example)
    {
        var book = BookOf(page);
        var passage = Passage.Of(example.Text, book.Language);
        var other = page.Side is Side.Seller ? Side.Customer : Side.Seller;
        var before = example.Before is null ? null : Passage.Of(example.Before, book.Language);
        var labels = before is null ? [] : book.Find(before, other, RuleContext.None).Select(f => f.Page.Label).OfType<Label>().ToList();
        var context = new RuleContext(labels.Exists(l => l.IsPushback()), labels.Exists(l => l.IsQuestion() || l is Label.CustomerQuestion), before is null ? [] : [before]);
        return [.. book.Find(passage, page.Side, context).Where(f => f.Page.Id == page.Id).Select(f => passage.SpanOf(f.Range))];
    }
}
