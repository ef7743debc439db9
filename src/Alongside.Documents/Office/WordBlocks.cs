using Alongside.Documents.Exports;
using Alongside.Documents.Sheets;
using Alongside.Documents.Words;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Alongside.Documents.Office;

/// <summary>A sheet as paragraphs and tables.</summary>
internal static class WordBlocks
{
    public static IEnumerable<OpenXmlElement> Of(Sheet sheet)
    {
        yield return WordRuns.Paragraph("Title", sheet.Title);
        yield return WordRuns.Paragraph("Subtitle", sheet.Lede);
        yield return WordRuns.Paragraph("Aside", sheet.State);
        var words = FormWords.For(sheet.Language);
        foreach (var section in sheet.Sections)
        {
            yield return WordRuns.Paragraph("Heading1", section.Title);
            foreach (var element in section.Blocks.SelectMany(b => Of(b, words))) yield return element;
        }
    }

    private static OpenXmlElement[] Of(Block block, FormWords words) => block switch
    {
        Statement statement => [WordRuns.Paragraph(statement.SetAside ? "SetAside" : "Statement", statement.Text)],
        Aside aside => [WordRuns.Paragraph("Aside", aside.Text)],
        Mark mark => [WordRuns.Paragraph("Heading2", mark.Text)],
        Voice voice => Said(voice, voice.Party is Parties.Seller ? "Seller" : "Customer", words),
        Plain plain => [WordRuns.Paragraph("Plain", plain.Text)],
        Exact exact => [WordRuns.Paragraph("Aside", exact.Label), WordRuns.Paragraph("Exact", exact.Text)],
        ItemTable table => [Table(table), WordRuns.Paragraph("Aside", "")],
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "Not a block."),
    };

    private static OpenXmlElement[] Said(Voice voice, string style, FormWords words) =>
        [WordRuns.Paragraph(style + "Name", voice.Who), WordRuns.Paragraph(style + "Quote", words.Quote(voice.Quote))];

    private static Table Table(ItemTable items)
    {
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableBorders(
                    new BottomBorder { Val = BorderValues.Single, Size = 4, Color = "DCD8CD" },
                    new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = "DCD8CD" })),
            new TableGrid(new GridColumn { Width = "4500" }, new GridColumn { Width = "1200" }, new GridColumn { Width = "1600" }, new GridColumn { Width = "1800" }));
        var head = Row("CellHead", [.. items.Heads], spanned: false);
        head.PrependChild(new TableRowProperties(new TableHeader()));
        table.Append(head);
        foreach (var row in items.Rows)
        {
            var cells = Row(row.Counts ? "Cell" : "CellAside", [row.Text, row.Quantity, row.Price, row.Counts ? row.Amount : $"({row.Amount})"], spanned: false);
            if (row.Note is not null) cells.GetFirstChild<TableCell>()!.Append(WordRuns.Paragraph("Aside", row.Note));
            table.Append(cells);
        }

        foreach (var total in items.Totals) table.Append(Row(total.Grand ? "CellTotal" : "Cell", [total.Label, total.Amount], spanned: true));
        return table;
    }

    private static TableRow Row(string style, string[] cells, bool spanned)
    {
        var row = new TableRow();
        for (var i = 0; i < cells.Length; i++)
        {
            var properties = WordRuns.Style(style);
            if (i > 0) properties.Append(new Justification { Val = JustificationValues.Right });
            var cell = new TableCell(new Paragraph(properties, WordRuns.Run(cells[i])));
            if (spanned && i > 0) cell.PrependChild(new TableCellProperties(new GridSpan { Val = 3 }));
            row.Append(cell);
        }

        return row;
    }
}
