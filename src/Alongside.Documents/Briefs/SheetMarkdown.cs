using System.Text;
using Alongside.Documents.Sheets;
using Alongside.Documents.Words;

namespace Alongside.Documents.Briefs;

/// <summary>A sheet as Markdown.</summary>
internal static class SheetMarkdown
{
    public static string Of(Sheet sheet)
    {
        var text = new StringBuilder();
        var words = FormWords.For(sheet.Language);
        text.Append("# ").Append(MarkdownText.InOneLine(sheet.Title)).Append("\n\n");
        text.Append(MarkdownText.InOneLine(sheet.Lede)).Append("\n\n");
        text.Append('*').Append(MarkdownText.InOneLine(sheet.State)).Append("*\n");
        foreach (var section in sheet.Sections)
        {
            text.Append("\n## ").Append(MarkdownText.InOneLine(section.Title)).Append('\n');
            foreach (var block in section.Blocks) text.Append('\n').Append(Of(block, words)).Append('\n');
        }

        return text.ToString();
    }

    private static string Of(Block block, FormWords words) => block switch
    {
        Statement statement => MarkdownText.Of(statement.Text),
        Aside aside => $"*{MarkdownText.InOneLine(aside.Text)}*",
        Mark mark => $"**{MarkdownText.InOneLine(mark.Text)}**",
        Voice voice => $"> {MarkdownText.InOneLine(voice.Who)}:\n>\n> {words.Quote(MarkdownText.Of(voice.Quote, "> "))}",
        Plain plain => MarkdownText.InOneLine(plain.Text),
        Exact exact => $"{MarkdownText.InOneLine(exact.Label)}:\n\n    {exact.Text}",
        ItemTable table => Table(table),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "Not a block."),
    };

    private static string Table(ItemTable table)
    {
        var text = new StringBuilder();
        text.Append("| ").AppendJoin(" | ", table.Heads.Select(MarkdownText.InOneLine)).Append(" |\n| --- | ---: | ---: | ---: |");
        foreach (var row in table.Rows)
        {
            var note = row.Note is null ? "" : $" *{MarkdownText.InOneLine(row.Note)}*";
            var amount = row.Counts ? row.Amount : $"({row.Amount})";
            text.Append($"\n| {MarkdownText.InOneLine(row.Text)}{note} | {row.Quantity} | {row.Price} | {amount} |");
        }

        foreach (var total in table.Totals)
        {
            var bold = total.Grand ? "**" : "";
            text.Append($"\n| {bold}{MarkdownText.InOneLine(total.Label)}{bold} | | | {bold}{total.Amount}{bold} |");
        }

        return text.ToString();
    }
}
