using Alongside.Documents.Briefs;
using Alongside.Documents.Tests.Samples;
using Alongside.OrderForms;
using Alongside.OrderForms.Lines;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Xunit;

namespace Alongside.Documents.Tests.Briefs;

public sealed class WordBriefTests
{
    [Theory]
    [InlineData("en", "en-GB")]
    [InlineData("de", "de-DE")]
    public void Is_valid_and_says_its_language(string language, string code)
    {
        foreach (var form in new[] { SampleForms.Rich(), SampleForms.Agreed(), SampleForms.With("A line with \u0001 and 🎉 and\ttabs\nand lines".Replace("\u0001", "", StringComparison.Ordinal)) })
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(Write(form, language)), isEditable: false);
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}"));
            Assert.Equal(code, document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<Languages>().Single().Val!.Value);
        }
    }

    [Fact]
    public void Holds_every_line_every_quote_and_the_hash()
    {
        var form = SampleForms.Rich();
        using var document = WordprocessingDocument.Open(new MemoryStream(Write(form, "en")), isEditable: false);
        var texts = document.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>().Select(p => p.InnerText).ToList();
        foreach (var line in form.Questions.SelectMany(q => q.Lines).Where(l => l.Shelf != Shelf.Struck))
        {
            Assert.All(line.Wordings, w => Assert.Contains(w.Text.Replace("\n", "", StringComparison.Ordinal), texts));
            if (line.Evidence is { } heard) Assert.Contains($"“{heard.Words.Quote}”", texts);
        }

        Assert.Contains(form.Agreement.Hash, texts);
        Assert.DoesNotContain(texts, t => t.Contains(SampleForms.NotForTheBrief, StringComparison.Ordinal));
        Assert.Contains(form.Agreement.Hash, document.MainDocumentPart.FooterParts.Single().Footer!.InnerText, StringComparison.Ordinal);
        Assert.Equal("heading 1", document.MainDocumentPart.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(s => s.StyleId == "Heading1").StyleName!.Val!.Value);
        Assert.Single(document.MainDocumentPart.Document.Body.Descendants<Table>());
    }

    [Fact]
    public void Is_the_same_bytes_each_time() => Assert.Equal(Write(SampleForms.Rich(), "en"), Write(SampleForms.Rich(), "en"));

    private static byte[] Write(Form form, string language)
    {
        using var to = new MemoryStream();
        WordBrief.Write(form, new BriefOptions(language), to);
        return to.ToArray();
    }
}
