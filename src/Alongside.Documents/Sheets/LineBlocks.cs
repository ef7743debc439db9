using Alongside.Documents.Exports;
using Alongside.Documents.Words;

namespace Alongside.Documents.Sheets;

/// <summary>A line as it is read: its words, whose they are and how they stand, and the words it rests on.</summary>
internal sealed class LineBlocks(Export export, FormWords words, BriefWords say)
{
    public static bool IsSetAside(ExportedLine line) => line.Standing is "not-now";

    public IEnumerable<Block> Of(ExportedLine line)
    {
        if (line.Wordings.Length > 1) yield return new Mark(say.TwoWordings);
        foreach (var wording in line.Wordings)
        {
            yield return new Statement(wording.Text, IsSetAside(line));
            yield return new Aside(line.Wordings.Length > 1 ? say.StandsBehind(Written(wording, line), "") : Standing(line, wording));
        }

        if (line.Evidence is not { } heard) yield break;
        if (heard.Confirms is { } confirms) yield return new Voice(Parties.Seller, say.SaidBy(confirms.Speaker, heard.Title), confirms.Quote);
        var from = heard.Confirms is null ? say.HeardFrom(heard.Words.Speaker, heard.Title) : say.SaysYes(heard.Words.Speaker);
        yield return new Voice(Parties.Customer, from, heard.Words.Quote);
    }

    private string Standing(ExportedLine line, ExportedWording wording)
    {
        var written = Written(wording, line);
        if (line.ConfirmedBy is { } name) return say.AndConfirmedBy(written, name);
        if (line.Settled || IsSetAside(line)) return say.StandsBehind(written, export.Content.Customer);
        if (wording.By is [Parties.Customer]) return say.WithoutName(export.Content.Customer);
        return line.Standing is "heard" ? say.NotSaidYet(written) : say.WaitsFor(written, export.Content.Customer);
    }

    // A line that was heard and not worded anew is the seller's note of what was said, whoever reads the quote below it.
    private string Written(ExportedWording wording, ExportedLine line)
    {
        var names = words.Names([.. wording.By.Select(export.NameOf)]);
        return line.Evidence is not null && wording.By is [Parties.Seller] ? say.NotedBy(names) : say.WrittenBy(names);
    }
}
