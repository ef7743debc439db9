using Alongside.Documents.Briefs;
using Alongside.Documents.Tests.Samples;
using Xunit;

namespace Alongside.Documents.Tests.Briefs;

/// <summary>Writes the samples to a folder, to be looked at: <c>ALONGSIDE_LOOK=folder</c>.</summary>
public sealed class LookAtItTests
{
    [Fact]
    public void Writes_the_samples_where_one_can_look_at_them()
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable("ALONGSIDE_LOOK") is not { Length: > 0 }, "ALONGSIDE_LOOK names no folder.");
        var folder = Environment.GetEnvironmentVariable("ALONGSIDE_LOOK")!;
        var long1 = SampleForms.With([.. Enumerable.Range(0, 30).Select(i => $"Line {i}: {string.Join(' ', Enumerable.Repeat("and it goes on 🎉", 1 + (i * 3 % 17)))}.")]);
        foreach (var (name, form, language) in new[] { ("rich-en", SampleForms.Rich(), "en"), ("rich-de", SampleForms.RichGerman(), "de"), ("agreed-en", SampleForms.Agreed(), "en"), ("declined-de", SampleForms.Declined(), "de"), ("long-en", long1, "en") })
        {
            using (var pdf = File.Create(Path.Combine(folder, name + ".pdf"))) PdfBrief.Write(form, new BriefOptions(language), pdf);
            using var word = File.Create(Path.Combine(folder, name + ".docx"));
            WordBrief.Write(form, new BriefOptions(language), word);
        }
    }
}
