using Alongside.Documents.Sheets;

namespace Alongside.Documents.Pages;

/// <summary>The offer on pages: what it is from the left, numbers flush right, the sums under a line.</summary>
internal sealed class TablePages(PageFlow flow, double start, double width)
{
    private const double Between = 10;
    private static readonly double[] Widest = [52, 84, 92];

    public void Set(ItemTable table)
    {
        var columns = Columns(table);
        Row([.. table.Heads], columns, TextStyle.Mark);
        foreach (var row in table.Rows)
        {
            Rule();
            var style = row.Counts ? TextStyle.Cell : TextStyle.Cell.In(Ink.Soft);
            Row([row.Text, row.Quantity, row.Price, row.Counts ? row.Amount : $"({row.Amount})"], columns, style);
            if (row.Note is null) continue;
            flow.MoveTo(flow.Y - 3);
            flow.Text(row.Note, TextStyle.Note, start, columns[0]);
            flow.Skip(3);
        }

        flow.Keep(60);
        Rule(Ink.Text);
        foreach (var total in table.Totals)
        {
            var style = total.Grand ? TextStyle.Cell.In(Fonts.Face.Bold) with { Size = 11, Leading = 17 } : TextStyle.Cell;
            // Sums may be long: they have the room of all the numbers.
            Row([total.Label, total.Amount], [columns[0], width - columns[0] - Between], style);
        }
    }

    private double[] Columns(ItemTable table)
    {
        string[][] cells = [.. table.Rows.Select(r => new[] { r.Quantity, r.Price, r.Counts ? r.Amount : $"({r.Amount})" })];
        var numbers = Enumerable.Range(0, 3).Select(i =>
            Math.Min(Widest[i], Math.Max(Typesetting.Width(table.Heads[i + 1], TextStyle.Mark), cells.Max(c => Typesetting.Width(c[i], TextStyle.Cell)))) + 0.1).ToArray();
        return [width - numbers.Sum() - (3 * Between), .. numbers];
    }

    private void Rule(Ink? ink = null)
    {
        flow.Keep(34);
        flow.Current.Bars.Add(new PlacedBar(start, flow.Y, width, ink is null ? 0.5 : 0.8, ink ?? Ink.Line));
    }

    private void Row(string[] cells, double[] columns, TextStyle style)
    {
        var lines = cells.Select((cell, i) => flow.Lines(cell, style, columns[i])).ToArray();
        flow.MoveTo(flow.Y + 4);
        for (var line = 0; line < lines.Max(l => l.Count); line++)
        {
            flow.Keep(style.Leading);
            var x = start;
            for (var i = 0; i < cells.Length; i++)
            {
                if (line < lines[i].Count)
                    flow.Line(lines[i][line], style, i == 0 ? x : x + columns[i] - Typesetting.Width(lines[i][line], style));
                x += columns[i] + Between;
            }

            flow.MoveTo(flow.Y + style.Leading);
        }

        flow.MoveTo(flow.Y + 4);
    }
}
