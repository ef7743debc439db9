using Alongside.Documents.Briefs;
using Alongside.Documents.Tests.Samples;
using Xunit;

namespace Alongside.Documents.Tests.Briefs;

public sealed class GoldenBriefTests
{
    private static readonly BriefOptions English = new("en");
    private static readonly BriefOptions German = new("de", TimeZoneInfo.CreateCustomTimeZone("an-hour-east", TimeSpan.FromHours(1), "an hour east", "an hour east"));

    [Fact]
    public void Writes_every_kind_of_line_in_English()
    {
        Golden.Same("rich.en.md", MarkdownBrief.Write(SampleForms.Rich(), English));
        Golden.Same("rich.en.json", JsonBrief.Write(SampleForms.Rich(), English));
    }

    [Fact]
    public void Writes_every_kind_of_line_in_German()
    {
        Golden.Same("rich.de.md", MarkdownBrief.Write(SampleForms.RichGerman(), German));
        Golden.Same("rich.de.json", JsonBrief.Write(SampleForms.RichGerman(), German));
    }

    [Fact]
    public void Writes_that_both_have_accepted() => Golden.Same("agreed.en.md", MarkdownBrief.Write(SampleForms.Agreed(), English));

    [Fact]
    public void Writes_a_no_as_it_was_said() => Golden.Same("declined.de.md", MarkdownBrief.Write(SampleForms.Declined(), German));
}
