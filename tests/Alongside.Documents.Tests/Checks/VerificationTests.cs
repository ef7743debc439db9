using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Alongside.Documents.Briefs;
using Alongside.Documents.Checks;
using Alongside.Documents.Tests.Samples;
using Alongside.OrderForms;
using Alongside.OrderForms.Changes;
using CsCheck;
using Xunit;

namespace Alongside.Documents.Tests.Checks;

public sealed class VerificationTests
{
    private static readonly BriefOptions German = new("de", TimeZoneInfo.CreateCustomTimeZone("west", TimeSpan.FromMinutes(-210), "west", "west"));

    public static TheoryData<string> Kinds => ["json", "md", "pdf", "docx"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Finds_an_export_intact(string kind)
    {
        foreach (var form in new[] { SampleForms.Rich(), SampleForms.RichGerman(), SampleForms.Agreed(), SampleForms.Declined(), SampleForms.With("--> # *a* | <b> 1. \\ `x` 🎉\n\n    indented", "-\n--\n---") })
        {
            var intact = Assert.IsType<Intact>(Verification.Check(Write(kind, form)));
            Assert.Equal((form.Agreement.Hash, form.Title, form.Edition), (intact.Hash, intact.Title, intact.Edition));
            Assert.Equal(CheckScope.Everything, intact.Scope);
        }
    }

    [Fact]
    public void Says_who_accepted_and_when()
    {
        var intact = Assert.IsType<Intact>(Verification.Check(JsonBrief.Write(SampleForms.Agreed(), new BriefOptions("en"))));
        Assert.Equal([(Party.Customer, "Dana Whitfield"), (Party.Seller, "Jonas Weber")], intact.Acceptances.Select(a => (a.Party, a.Name)));
        Assert.Equal(new DateTimeOffset(2026, 3, 3, 14, 15, 7, TimeSpan.Zero), intact.Acceptances[0].At);
    }

    [Fact]
    public void Recomputes_the_hash_from_reindented_and_reordered_JSON()
    {
        var json = JsonNode.Parse(JsonBrief.Write(SampleForms.Rich(), German))!.AsObject();
        var turned = new JsonObject(json.Reverse().Select(m => KeyValuePair.Create(m.Key, m.Value?.DeepClone())));
        Assert.IsType<Intact>(Verification.Check(turned.ToJsonString()));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Notices_a_word_changed_in_the_content(string kind)
    {
        var altered = Assert.IsType<Altered>(Verification.Check(Changed(kind, "two hours, and by Monday", "six hours, and by Monday")));
        Assert.True(altered.What is AlteredPart.Content or AlteredPart.Words or AlteredPart.Pages);
    }

    [Fact]
    public void Notices_a_content_whose_hash_is_another()
    {
        var json = JsonBrief.Write(SampleForms.Rich(), German).Replace("2400.00", "2900.00", StringComparison.Ordinal);
        var altered = Assert.IsType<Altered>(Verification.Check(json));
        Assert.Equal((AlteredPart.Content, SampleForms.Rich().Agreement.Hash), (altered.What, altered.Stated));
        Assert.NotEqual(altered.Stated, altered.Actual);
    }

    [Fact]
    public void Notices_any_visible_word_of_the_Markdown_that_was_changed()
    {
        var lines = MarkdownBrief.Write(SampleForms.Rich(), German).TrimEnd('\n').Split('\n');
        var visible = Array.LastIndexOf(lines, "<!-- alongside verify");
        for (var i = 0; i < visible; i++)
        {
            if (lines[i].Length == 0) continue;
            var changed = lines.ToArray();
            changed[i] += "!";
            var altered = Assert.IsType<Altered>(Verification.Check(string.Join('\n', changed)));
            Assert.Equal((ExportKind.Markdown, AlteredPart.Words, changed[i], lines[i]), (altered.Kind, altered.What, altered.Stated, altered.Actual));
        }
    }

    [Fact]
    public void Takes_a_Markdown_whose_line_ends_were_changed() =>
        Assert.IsType<Intact>(Verification.Check(Encoding.UTF8.GetBytes("\uFEFF" + MarkdownBrief.Write(SampleForms.Rich(), German).Replace("\n", " \r\n", StringComparison.Ordinal))));

    [Fact]
    public void Notices_words_before_and_after_the_Markdown()
    {
        var text = MarkdownBrief.Write(SampleForms.Agreed(), German);
        Assert.IsType<Altered>(Verification.Check("And this, too.\n\n" + text));
        Assert.Equal(("And this, too.", ""), Assert.IsType<Altered>(Verification.Check(text + "\n\nAnd this, too.\n")) is var more ? (more.Stated, more.Actual) : default);
    }

    [Fact]
    public void Notices_something_in_the_JSON_that_no_export_says()
    {
        var json = JsonBrief.Write(SampleForms.Agreed(), German);
        Assert.Equal(NotAnExportReason.Damaged, Assert.IsType<NotAnExport>(Verification.Check(json.Replace("\"language\"", "\"also\": 1, \"language\"", StringComparison.Ordinal))).Why);
        Assert.Equal(NotAnExportReason.Damaged, Assert.IsType<NotAnExport>(Verification.Check(json.Replace("\"edition\"", "\"hash\": \"\", \"edition\"", StringComparison.Ordinal))).Why);
        Assert.Equal(AlteredPart.Words, Assert.IsType<Altered>(Verification.Check(json.Replace("14:07-03:30", "14:07.5-03:30", StringComparison.Ordinal).Replace(":07-03:30", ":07.5-03:30", StringComparison.Ordinal))).What);
        Assert.Equal(NotAnExportReason.Newer, Assert.IsType<NotAnExport>(Verification.Check(json.Replace("order-form-export/1", "order-form-export/2", StringComparison.Ordinal))).Why);
    }

    [Fact]
    public void Compares_the_words_of_a_Word_document_that_was_saved_anew()
    {
        var saved = Rezipped(Write("docx", SampleForms.Rich()), (_, xml) => xml.Replace("<w:keepNext", "<w:keepNext ", StringComparison.Ordinal));
        Assert.Equal(CheckScope.Words, Assert.IsType<Intact>(Verification.Check(saved)).Scope);
        var changed = Rezipped(saved, (name, xml) => name is "word/document.xml" ? xml.Replace("Easter is too soon", "Easter is fine", StringComparison.Ordinal) : xml);
        var altered = Assert.IsType<Altered>(Verification.Check(changed));
        Assert.Equal(("Easter is fine for us.", "Easter is too soon for us."), (altered.Stated, altered.Actual));
        Assert.IsType<Altered>(Verification.Check(Rezipped(saved, (name, xml) => name.StartsWith("word/footer", StringComparison.Ordinal) ? xml.Replace("25", "26", StringComparison.Ordinal) : xml)));
    }

    [Fact]
    public void Does_not_read_a_Word_document_that_is_made_to_exhaust_it()
    {
        var file = Write("docx", SampleForms.Agreed());
        var attributes = string.Concat(Enumerable.Range(0, 200_000).Select(i => $" a{i}='>'"));
        Assert.IsType<NotAnExport>(Verification.Check(Rezipped(file, (name, xml) => name is "word/document.xml" ? $"<a{attributes}/>" : xml)));
        var deep = string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000));
        Assert.IsType<NotAnExport>(Verification.Check(Rezipped(file, (name, xml) => name is "word/document.xml" ? deep : xml)));
    }

    [Fact]
    public void Notices_a_page_of_the_PDF_that_was_changed()
    {
        var pdf = Write("pdf", SampleForms.Agreed());
        var altered = Assert.IsType<Altered>(Verification.Check([.. pdf, (byte)'\n']));
        Assert.Equal((ExportKind.Pdf, AlteredPart.Pages), (altered.Kind, altered.What));
    }

    [Fact]
    public void Says_of_other_files_that_they_are_none()
    {
        Assert.All(["", "Hello.", "{}", "[1]", "{\"schema\":1}", "{\"schema\":\"other\"}", "%PDF-1.4 nothing", "PK nothing", "<!-- alongside verify\n"],
            text => Assert.Equal(NotAnExportReason.NothingInside, Assert.IsType<NotAnExport>(Verification.Check(Encoding.UTF8.GetBytes(text))).Why is var why && why == NotAnExportReason.Damaged ? NotAnExportReason.NothingInside : why));
        Assert.Equal(NotAnExportReason.TooLarge, Assert.IsType<NotAnExport>(Verification.Check(new byte[Verification.MostBytes + 1])).Why);
    }

    [Fact]
    public void Never_throws_on_what_is_handed_to_it()
    {
        foreach (var kind in Kinds.Select(k => k.Data))
        {
            var file = Write(kind, SampleForms.Agreed());
            Gen.Select(Gen.Int[0, file.Length - 1], Gen.Byte).Sample((at, b) =>
            {
                var damaged = file.ToArray();
                damaged[at] = b;
                Verification.Check(damaged);
                Verification.Check(file.AsSpan(0, at));
            }, iter: kind is "pdf" or "docx" ? 40 : 200);
        }

        Gen.Byte.Array[0, 200].Sample(bytes => Verification.Check(bytes));
        Verification.Check("{\"schema\":" + new string('[', 100_000));
    }

    private static byte[] Changed(string kind, string from, string to)
    {
        if (kind is "docx") return Rezipped(Write(kind, SampleForms.Rich()), (_, xml) => xml.Replace(from, to, StringComparison.Ordinal));
        var text = Encoding.Latin1.GetString(Write(kind, SampleForms.Rich()));
        return Encoding.Latin1.GetBytes(text.Replace(from, to, StringComparison.Ordinal));
    }

    private static byte[] Rezipped(byte[] file, Func<string, string, string> change)
    {
        using var result = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(file)))
        using (var to = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                using var reader = new StreamReader(entry.Open());
                using var writer = new StreamWriter(to.CreateEntry(entry.FullName).Open());
                writer.Write(change(entry.FullName, reader.ReadToEnd()));
            }
        }

        return result.ToArray();
    }

    private static byte[] Write(string kind, Form form)
    {
        if (kind is "json") return Encoding.UTF8.GetBytes(JsonBrief.Write(form, German));
        if (kind is "md") return Encoding.UTF8.GetBytes(MarkdownBrief.Write(form, German));
        using var to = new MemoryStream();
        if (kind is "pdf") PdfBrief.Write(form, German, to);
        else WordBrief.Write(form, German, to);
        return to.ToArray();
    }
}
