using System.Globalization;
using System.Text;
using Alongside.Documents.Fonts;
using Alongside.Documents.Pages;

namespace Alongside.Documents.Pdf;

/// <summary>Pages as a PDF, with a file attached.</summary>
internal static class PdfDocument
{
    /// <summary>Stands before the attached file's bytes: by it they are found without reading the PDF's structure.</summary>
    public static ReadOnlySpan<byte> BeforeAttachment => "/AlongsideExport true/Length "u8;

    public static byte[] Of(IReadOnlyList<Page> pages, string title, string language, string attachedName, byte[] attached, string id)
    {
        var objects = new PdfObjects();
        var texts = pages.SelectMany(p => p.Texts).ToLookup(t => t.Style.Face, t => t.Text);
        var fonts = texts.Select(t => t.Key).Order().ToDictionary(face => face, face => new PdfFont(face, texts[face]));
        var resources = string.Concat(fonts.Select(f => string.Create(CultureInfo.InvariantCulture, $"/F{(int)f.Key} {f.Value.AddTo(objects)} 0 R")));
        var tree = objects.Reserve();
        var kids = new List<int>();
        foreach (var page in pages)
        {
            var content = objects.Stream("", Encoding.ASCII.GetBytes(Content(page, fonts)));
            kids.Add(objects.Add(string.Create(CultureInfo.InvariantCulture,
                $"<</Type/Page/Parent {tree} 0 R/MediaBox[0 0 {PdfObjects.Number(Page.Width)} {PdfObjects.Number(Page.Height)}]/Resources<</Font<<{resources}>>>>/Contents {content} 0 R>>")));
        }

        objects.Fill(tree, string.Create(CultureInfo.InvariantCulture, $"<</Type/Pages/Count {kids.Count}/Kids[{string.Join(' ', kids.Select(k => $"{k} 0 R"))}]>>"));
        var file = objects.Stream("/Type/EmbeddedFile/Subtype/application#2Fjson/AlongsideExport true", attached);
        var specification = objects.Add(string.Create(CultureInfo.InvariantCulture,
            $"<</Type/Filespec/F({attachedName})/UF({attachedName})/AFRelationship/Data/EF<</F {file} 0 R/UF {file} 0 R>>>>"));
        var info = objects.Add($"<</Title{PdfObjects.Text(title)}/Creator(Alongside)/Producer(Alongside)>>");
        var catalog = objects.Add(string.Create(CultureInfo.InvariantCulture,
            $"<</Type/Catalog/Pages {tree} 0 R/Lang({language})/ViewerPreferences<</DisplayDocTitle true>>/AF[{specification} 0 R]/Names<</EmbeddedFiles<</Names[({attachedName}){specification} 0 R]>>>>>>"));
        return objects.File(catalog, info, id);
    }

    private static string Content(Page page, Dictionary<Face, PdfFont> fonts)
    {
        var content = new StringBuilder();
        foreach (var bar in page.Bars)
            content.Append($"{Colour(bar.Ink)} rg {PdfObjects.Number(bar.X)} {PdfObjects.Number(Page.Height - bar.Y - bar.Height)} {PdfObjects.Number(bar.Width)} {PdfObjects.Number(bar.Height)} re f\n");
        content.Append("BT\n");
        foreach (var text in page.Texts)
        {
            content.Append(CultureInfo.InvariantCulture, $"/F{(int)text.Style.Face} {PdfObjects.Number(text.Style.Size)} Tf {Colour(text.Style.Ink)} rg ");
            content.Append($"1 0 0 1 {PdfObjects.Number(text.X)} {PdfObjects.Number(Page.Height - text.Y)} Tm <{fonts[text.Style.Face].Digits(text.Text)}> Tj\n");
        }

        return content.Append("ET\n").ToString();
    }

    private static string Colour(Ink ink) => $"{PdfObjects.Number(ink.Red / 255.0)} {PdfObjects.Number(ink.Green / 255.0)} {PdfObjects.Number(ink.Blue / 255.0)}";
}
