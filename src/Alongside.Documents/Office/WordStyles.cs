using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Alongside.Documents.Office;

/// <summary>How a brief looks in Word. Serif is for words that somebody said, as on the page.</summary>
internal static class WordStyles
{
    private const string Sans = "Calibri";
    private const string Serif = "Cambria";
    private const string Text = "23252E";
    private const string Soft = "5A5D69";

    public static Styles Of(string language)
    {
        var code = string.Equals(language, "de", StringComparison.Ordinal) ? "de-DE" : "en-GB";
        return new Styles(
            new DocDefaults(
                new RunPropertiesDefault(new RunPropertiesBaseStyle(
                    new RunFonts { Ascii = Sans, HighAnsi = Sans, ComplexScript = Sans },
                    new Color { Val = Text },
                    new FontSize { Val = "22" },
                    new Languages { Val = code })),
                new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "60", Line = "276", LineRule = LineSpacingRuleValues.Auto }))),
            new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
            Style("Title", "Title", 52, before: 0, after: 120, bold: true, next: true),
            Style("Subtitle", "Subtitle", 25, before: 0, after: 80),
            Style("Heading1", "heading 1", 24, before: 400, after: 100, bold: true, next: true, outline: 0),
            Style("Heading2", "heading 2", 19, before: 160, after: 20, bold: true, color: Soft, next: true, outline: 1),
            Style("Statement", "Statement", 24, before: 160, after: 20, next: true),
            Style("SetAside", "Set aside", 24, before: 160, after: 20, color: Soft, next: true),
            Style("Plain", "Plain", 21, before: 0, after: 60),
            Style("Aside", "Aside", 18, before: 0, after: 60, color: Soft),
            Style("Exact", "Exact", 18, before: 0, after: 60),
            Style("CustomerName", "Customer name", 18, before: 60, after: 0, bold: true, color: "7D5200", next: true, bar: "B97C12"),
            Style("CustomerQuote", "Customer quote", 22, before: 0, after: 100, serif: true, bar: "B97C12"),
            Style("SellerName", "Seller name", 18, before: 60, after: 0, bold: true, color: "3D4F95", next: true, bar: "5D70B8", seller: true),
            Style("SellerQuote", "Seller quote", 22, before: 0, after: 100, serif: true, bar: "5D70B8", seller: true),
            Style("Cell", "Cell", 20, before: 40, after: 40),
            Style("CellAside", "Cell aside", 20, before: 40, after: 40, color: Soft),
            Style("CellHead", "Cell head", 18, before: 40, after: 40, bold: true, color: Soft),
            Style("CellTotal", "Cell total", 24, before: 60, after: 60, bold: true),
            Style("Foot", "Foot", 15, before: 0, after: 0, color: Soft));
    }

    /// <param name="id">By which paragraphs name it.</param>
    /// <param name="name">What Word calls it.</param>
    /// <param name="size">In half points.</param>
    /// <param name="before">Room before, in twentieths of a point.</param>
    /// <param name="after">Room after, in twentieths of a point.</param>
    /// <param name="bold">Whether it is bold.</param>
    /// <param name="serif">Whether it is in serif.</param>
    /// <param name="color">Its ink.</param>
    /// <param name="next">Whether it stays on a page with what follows.</param>
    /// <param name="outline">Its level among the headings.</param>
    /// <param name="bar">The ink of the bar beside it.</param>
    /// <param name="seller">Whether the bar is the seller's: double, and set in.</param>
    private static Style Style(
        string id, string name, int size, int before, int after, bool bold = false, bool serif = false, string color = Text, bool next = false, int? outline = null, string? bar = null, bool seller = false)
    {
        var paragraph = new StyleParagraphProperties();
        if (next) paragraph.Append(new KeepNext());
        if (bar is not null) paragraph.Append(new ParagraphBorders(new LeftBorder { Val = seller ? BorderValues.Double : BorderValues.Single, Size = seller ? 6u : 18u, Space = 8, Color = bar }));
        paragraph.Append(new SpacingBetweenLines { Before = Number(before), After = Number(after) });
        if (bar is not null) paragraph.Append(new Indentation { Left = seller ? "560" : "280" });
        if (outline is { } level) paragraph.Append(new OutlineLevel { Val = level });
        var run = new StyleRunProperties();
        if (serif) run.Append(new RunFonts { Ascii = Serif, HighAnsi = Serif, ComplexScript = Serif });
        if (bold) run.Append(new Bold());
        run.Append(new Color { Val = color }, new FontSize { Val = Number(size) });
        return new Style(new StyleName { Val = name }, new BasedOn { Val = "Normal" }, new PrimaryStyle(), paragraph, run) { Type = StyleValues.Paragraph, StyleId = id, CustomStyle = outline is null && id is not ("Title" or "Subtitle") ? OnOffValue.FromBoolean(true) : null };
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
