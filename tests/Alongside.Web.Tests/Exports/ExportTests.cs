using System.IO.Compression;
using System.Net;
using System.Text;
using Alongside.Web.Tests.Endings;
using UglyToad.PdfPig;

namespace Alongside.Web.Tests.Exports;

public sealed class ExportTests
{
    [Theory]
    [InlineData("pdf", "application/pdf")]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("md", "text/markdown")]
    [InlineData("json", "application/json")]
    public async Task Both_download_the_same_with_the_hash_that_stands_on_the_page(string kind, string type)
    {
        await using var stage = await Stage.Set();
        var dana = await stage.Ready();
        var hash = await EndingJourneyTests.BothAccept(stage, dana);
        Assert.Equal(hash, (await dana.Page()).Hash);

        var (hers, yours) = (await dana.Export(kind), await stage.Owner.Export(kind));

        Assert.Equal(HttpStatusCode.OK, hers.Status);
        Assert.Equal(type, hers.ContentType);
        Assert.Equal(hers.Bytes, yours.Bytes);
        Assert.Contains(hash, Words(kind, hers.Bytes), StringComparison.Ordinal);
        Assert.DoesNotContain("a private note", Words(kind, hers.Bytes), StringComparison.Ordinal);
        Assert.Equal($"A website for the gym, version {(await stage.Read()).Edition}.{kind}", hers.FileName);
    }

    [Theory]
    [InlineData("Küche & Bad: „neu“ / 2026?", "Küche Bad „neu“ 2026, Fassung 1.md")]
    [InlineData("../../etc/passwd", "etc passwd, Fassung 1.md")]
    [InlineData("a\"b;filename=evil.exe", "a b filename=evil.exe, Fassung 1.md")]
    [InlineData("\u202Egnp.exe", "gnp.exe, Fassung 1.md")]
    [InlineData("...", "Formular, Fassung 1.md")]
    [InlineData("🙂", "🙂, Fassung 1.md")]
    public async Task A_files_name_is_readable_and_safe(string title, string name)
    {
        await using var stage = await Stage.Set("de", title);

        var file = await stage.Owner.Export("md");

        Assert.Equal(name, file.FileName);
        Assert.StartsWith("attachment; filename=", file.Disposition, StringComparison.Ordinal);
        Assert.All(file.Disposition!, c => Assert.True(char.IsAscii(c) && !char.IsControl(c)));
    }

    [Fact]
    public async Task Is_in_the_language_of_the_form_whoever_reads()
    {
        await using var stage = await Stage.Set("de");
        var dana = await stage.Opened("en");

        Assert.Contains("Diese Fassung", Encoding.UTF8.GetString((await dana.Export("md")).Bytes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_nothing_for_strangers_and_nothing_of_another_kind()
    {
        await using var stage = await Stage.Set();
        var dana = await stage.Opened();
        var stranger = stage.NewBrowser("en", "/f/form-one");

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Export("pdf")).Status);
        Assert.DoesNotContain("A website", (await stranger.Get("/forms/form-one/export/brief.json")).Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await dana.Get("/f/form-two/export/brief.pdf")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await dana.Export("exe")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await dana.Export("pdf", "?version=accepted")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await dana.Export("pdf", "?version=7")).Status);
    }

    private static string Words(string kind, byte[] bytes)
    {
        if (kind is "md" or "json") return Encoding.UTF8.GetString(bytes);
        if (kind is "pdf")
        {
            using var pdf = PdfDocument.Open(bytes);
            return string.Concat(string.Concat(pdf.GetPages().Select(p => p.Text)).Where(c => !char.IsWhiteSpace(c)));
        }

        using var word = new ZipArchive(new MemoryStream(bytes));
        using var part = new StreamReader(word.GetEntry("word/document.xml")!.Open());
        return part.ReadToEnd();
    }
}
