using Alongside.Documents.Briefs;
using Alongside.Documents.Tests.Samples;
using Alongside.OrderForms;
using Alongside.OrderForms.Lines;
using CsCheck;
using UglyToad.PdfPig;
using Xunit;

namespace Alongside.Documents.Tests.Briefs;

public sealed class PdfBriefTests
{
    public static TheoryData<string> Languages => ["en", "de"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Holds_every_line_every_quote_and_the_hash(string language)
    {
        foreach (var form in new[] { SampleForms.Rich(), SampleForms.RichGerman(), SampleForms.Agreed(), SampleForms.Declined() })
        {
            var bare = PdfText.Bare(Write(form, language));
            foreach (var line in form.Questions.SelectMany(q => q.Lines).Where(l => l.Shelf != Shelf.Struck))
            {
                Assert.All(line.Wordings, w => Assert.Contains(PdfText.Bare(w.Text), bare, StringComparison.Ordinal));
                if (line.Evidence is not { } heard) continue;
                Assert.Contains(PdfText.Bare(heard.Words.Quote), bare, StringComparison.Ordinal);
                if (heard.Confirms is { } confirms) Assert.Contains(PdfText.Bare(confirms.Quote), bare, StringComparison.Ordinal);
            }

            Assert.All(form.Questions, q => Assert.Contains(PdfText.Bare(q.Question.Title), bare, StringComparison.Ordinal));
            Assert.All(form.Offer?.Items ?? [], i => Assert.Contains(PdfText.Bare(i.Text), bare, StringComparison.Ordinal));
            Assert.Contains(form.Agreement.Hash, bare, StringComparison.Ordinal);
            Assert.DoesNotContain(SampleForms.NotForTheBrief, bare, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Carries_the_hash_and_its_number_on_every_page()
    {
        var form = SampleForms.With([.. Enumerable.Range(0, 90).Select(i => $"Line {i}, which is long enough to take more than one line on the page, so that there are many.")]);
        var pages = PdfText.Pages(Write(form, "en"));
        Assert.InRange(pages.Length, 4, 12);
        for (var i = 0; i < pages.Length; i++)
        {
            Assert.Contains(form.Agreement.Hash, pages[i], StringComparison.Ordinal);
            Assert.Contains($"Page {i + 1} of {pages.Length}", pages[i], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Keeps_what_was_said_and_the_yes_to_it_on_one_page()
    {
        for (var before = 0; before < 30; before++)
        {
            var pages = PdfText.Pages(Write(SampleForms.WithAYes(before), "en")).Select(PdfText.Bare).ToList();
            Assert.Contains(pages, page => page.Contains("“cancellingshouldnotneedaphonecall”", StringComparison.Ordinal) && page.Contains("“Yes.Yes,exactly.”", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Gives_a_name_that_ends_in_a_full_stop_no_second_one()
    {
        var bare = PdfText.Bare(Write(SampleForms.WithAYes(1), "en"));
        Assert.Contains("writtendowntogetherbyLéïlaH.andAcmeLtd.", bare, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("..", bare, StringComparison.Ordinal);
    }

    [Fact]
    public void Breaks_what_is_too_long_for_a_line_and_stays_on_the_page()
    {
        var long1 = new string('W', 3000);
        var long2 = string.Join('\n', Enumerable.Range(0, 400).Select(i => $"{i}"));
        var pdf = Write(SampleForms.With(long1, long2, "https://example.org/" + new string('a', 200)), "en");
        var bare = PdfText.Bare(pdf);
        Assert.Contains(long1, bare, StringComparison.Ordinal);
        Assert.Contains(PdfText.Bare(long2), bare, StringComparison.Ordinal);
        using var document = PdfDocument.Open(pdf);
        Assert.All(document.GetPages().SelectMany(p => p.Letters), letter =>
        {
            Assert.InRange(letter.BoundingBox.Left, 50, 540);
            Assert.InRange(letter.BoundingBox.Right, 50, 545);
            Assert.InRange(letter.BoundingBox.Bottom, 25, 800);
        });
    }

    [Fact]
    public void Marks_what_its_fonts_do_not_have_and_says_where_it_is()
    {
        var bare = PdfText.Bare(Write(SampleForms.With("A party 🎉 for 王小明 and سارة, in Łódź, Αθήνα and Київ."), "en"));
        Assert.Contains("Aparty□for□□□and□□□□,inŁódź,ΑθήναandКиїв.", bare, StringComparison.Ordinal);
        Assert.Contains("arenotinthisdocument’stypeface", bare, StringComparison.Ordinal);
        Assert.DoesNotContain("typeface", PdfText.Bare(Write(SampleForms.With("Plain words – “quoted”, 5 €, naïve."), "en")), StringComparison.Ordinal);
    }

    [Fact]
    public void Is_the_same_bytes_each_time_and_small()
    {
        var (first, second) = (Write(SampleForms.Rich(), "en"), Write(SampleForms.Rich(), "en"));
        Assert.Equal(first, second);
        Assert.InRange(first.Length, 10_000, 300_000);
    }

    [Fact]
    public void Loses_no_character_that_its_fonts_have() =>
        Gen.String[Gen.OneOf(Gen.Char['!', '~'], Gen.Char['À', 'ž'], Gen.Char['Σ', 'Ω'], Gen.Char['а', 'я'], Gen.Const(' '), Gen.Const('\n')), 1, 600]
            .Where(t => OrderForms.Rules.TypedText.IsTidy(t) && !string.IsNullOrWhiteSpace(t))
            .Sample(text => Assert.Contains(PdfText.Bare(text), PdfText.Bare(Write(SampleForms.With(text), "en")), StringComparison.Ordinal), iter: 60, seed: null);

    private static byte[] Write(Form form, string language)
    {
        using var to = new MemoryStream();
        PdfBrief.Write(form, new BriefOptions(language), to);
        return to.ToArray();
    }
}
