using Alongside.Listening.Entries;
using Alongside.Reviews.Words;

namespace Alongside.Reviews.Page;

/// <summary>The order form: what they need in their own words, and the question that is still open where they have not said.</summary>
internal static class OrderFormSection
{
    public static void Write(Html html, PageContext page)
    {
        html.Write($"""
            <section id="form" aria-labelledby="h-form">
            <div class="side">
            <h2 id="h-form">The order form</h2>
            <p class="hint">What they need, in their own words. What is open is a question for next time.</p>
            </div>
            <div class="body">

            """);
        if (page.Review.Language is null) html.Write($"<p class=\"empty\">What they said could not be read from this language, so nothing is filled in here.</p>\n");
        else Sheet(html, page);
        html.Write($"</div>\n</section>\n");
    }

    private static void Sheet(Html html, PageContext page)
    {
        html.Write($"<div class=\"sheet\">\n");
        foreach (var field in page.Review.Form.Fields) Write(html, page, field);
        html.Write($"</div>\n");
    }

    private static void Write(Html html, PageContext page, FormField field)
    {
        html.Write($"<div class=\"field\">\n<h3>{FieldWords.Title(field.Id)}</h3>\n<div class=\"answers\">\n");
        if (!field.Entries.IsEmpty)
        {
            html.Write($"<ul>\n");
            foreach (var entry in field.Entries) Write(html, page, entry);
            html.Write($"</ul>\n");
        }
        if (field.Declined) html.Write($"<p class=\"open\">They would rather not say. That is theirs to decide.</p>\n");
        else if (field.Ask is { } ask)
        {
            html.Write($"<p class=\"open\">{(field.Entries.IsEmpty ? "Still open. You could ask: " : "To hear more: ")}");
            Said.Could(html, page, ask);
            html.Write($"</p>\n");
        }
        else if (field.Entries.IsEmpty) html.Write($"<p class=\"open\">Nothing was heard about this.</p>\n");
        html.Write($"</div>\n</div>\n");
    }

    private static void Write(Html html, PageContext page, FormEntry entry)
    {
        html.Write($"<li>\n<p class=\"entry\">");
        var at = entry.Confirms is null ? entry.Quote.Text.IndexOf(entry.Text, StringComparison.OrdinalIgnoreCase) : -1;
        // Where the short form stands in the quote, the quote says it all; the rest of it steps back.
        if (at >= 0) Within(html, page, entry, at);
        else html.Write($"<span class=\"said\" dir=\"auto\" lang=\"{page.Lang}\">{entry.Text}</span>");
        if (entry.Value is { } value && ValueWords.Of(value) is { Length: > 0 } words)
            html.Write($" <span class=\"value\"><span class=\"hidden\">Understood as: </span>{words}</span>");
        html.Write($"</p>\n<p class=\"source\">");
        if (entry.Confirms is { } confirms)
        {
            html.Write($"<bdi>{page.Speaker(confirms)}</bdi> said: ");
            Linked(html, page, confirms);
            html.Write($" – <bdi>{page.Speaker(entry.Quote)}</bdi> said: ");
        }
        if (at < 0) Linked(html, page, entry.Quote);
        if (entry.Confirms is null) html.Write($" <bdi>{page.Speaker(entry.Quote)}</bdi>, {page.Place(entry.Quote)}");
        html.Write($"</p>\n</li>\n");
    }

    private static void Within(Html html, PageContext page, FormEntry entry, int at)
    {
        var (quote, end) = (entry.Quote.Text, at + entry.Text.Length);
        html.Write($"<a href=\"#u{entry.Quote.Utterance}\"><q class=\"said\" dir=\"auto\" lang=\"{page.Lang}\">");
        html.Write($"{quote[..at]}<b>{quote[at..end]}</b>{quote[end..]}</q></a>");
    }

    private static void Linked(Html html, PageContext page, Listening.Conversations.Quote quote)
    {
        html.Write($"<a href=\"#u{quote.Utterance}\">");
        Said.Words(html, page, quote.Text);
        html.Write($"</a>");
    }
}
