using Alongside.Documents.Briefs;
using Alongside.OrderForms;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Templates;
using Xunit;

namespace Alongside.Tests.Program;

public sealed class VerifyTests : IDisposable
{
    private static readonly Form Form = Form.From(
    [
        new Change("c1", new Author(Party.Seller, Author.SellersDevice, "Jonas Weber"), new DateTimeOffset(2026, 3, 3, 14, 5, 0, TimeSpan.Zero),
            new StartForm("f1", "A website", "Jonas Weber", "Dana Whitfield", "en", BuiltInTemplates.Default("en"))),
    ]);

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Says_that_an_export_is_intact()
    {
        var run = _desk.With("brief.md", MarkdownBrief.Write(Form, new BriefOptions("en"))).Run("verify", "brief.md");
        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.StartsWith("Intact. The file says exactly what was exported.\nA website, version 1\n", run.Out, StringComparison.Ordinal);
        Assert.Contains(Form.Agreement.Hash, run.Out, StringComparison.Ordinal);
        Assert.Equal(0, _desk.Run("verify", "brief.md", "--hash", Form.Agreement.Hash.ToUpperInvariant()).Exit);
    }

    [Fact]
    public void Says_that_it_is_another_version()
    {
        var run = _desk.With("brief.json", JsonBrief.Write(Form, new BriefOptions("en"))).Run("verify", "brief.json", "--hash", new string('a', 64));
        Assert.Equal(1, run.Exit);
        Assert.StartsWith("Another version.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_what_was_altered()
    {
        var run = _desk.With("brief.md", MarkdownBrief.Write(Form, new BriefOptions("en")).Replace("# A website", "# A palace", StringComparison.Ordinal)).Run("verify", "brief.md");
        Assert.Equal(1, run.Exit);
        Assert.Contains("it says         # A palace\nit should say   # A website\n", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("there is no exported brief in it", "verify", "a.txt")]
    [InlineData("there is no such file or folder", "verify", "b.txt")]
    [InlineData("a hash has 64 digits and letters from a to f", "verify", "a.txt", "--hash", "12")]
    public void Says_in_one_line_why_it_cannot_tell(string why, params string[] arguments)
    {
        var run = _desk.With("a.txt", "Hello.").Run(arguments);
        Assert.Equal((2, ""), (run.Exit, run.Out));
        Assert.Contains(why, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }
}
