using Alongside.Listening.Measures;
using Alongside.Reviews.Words;

namespace Alongside.Reviews.Page;

/// <summary>What can be counted, with how it is counted. The measure that would be read as a score is left out.</summary>
internal static class MeasuresSection
{
    public static void Write(Html html, PageContext page)
    {
        html.Write($"""
            <section id="measures" aria-labelledby="h-measures">
            <div class="side">
            <h2 id="h-measures">Measures</h2>
            <p class="hint">What can be counted. They describe this conversation and mark nobody; others differ for good reasons.</p>
            </div>
            <div class="body groups">

            """);
        var left = MeasureWords.Shown(page.Review).ToList();
        foreach (var (title, ids) in MeasureWords.Groups)
        {
            Group(html, page, title, left.Where(m => ids.Contains(m.Id)));
            left.RemoveAll(m => ids.Contains(m.Id));
        }
        Group(html, page, "More", left);
        html.Write($"</div>\n</section>\n");
    }

    private static void Group(Html html, PageContext page, string title, IEnumerable<Measure> measures)
    {
        if (!measures.Any()) return;
        html.Write($"<div class=\"group\">\n<h3>{title}</h3>\n<ul>\n");
        foreach (var measure in measures) Write(html, page, measure);
        html.Write($"</ul>\n</div>\n");
    }

    private static void Write(Html html, PageContext page, Measure measure)
    {
        html.Write($"<li class=\"measure\">\n<details>\n<summary><span class=\"name\">{MeasureWords.Name(measure.Id)}</span> ");
        if (MeasureWords.Value(measure) is { } value) html.Write($"<span class=\"number\">{value}</span></summary>\n");
        else html.Write($"<span class=\"number none\">cannot be told</span></summary>\n");
        html.Write($"<p>{measure.Definition}</p>\n<p>");
        if (measure.Value is not null) html.Write($"Rests on {Counts.Of(measure.N, "case", "cases")}. ");
        html.Write($"Source: {measure.Source}</p>\n</details>\n");
        if (MeasureWords.Value(measure) is null) html.Write($"<p class=\"because\">{measure.Unmeasurable ?? "There is no number here."}</p>\n");
        if (page.Options.OthersReport && measure.Value is not null && OthersReport.For(measure.Id) is { } others)
            html.Write($"<p class=\"others\">{others.Text}</p>\n");
        html.Write($"</li>\n");
    }
}
