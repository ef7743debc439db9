using Alongside.Listening.Pushback;
using Alongside.Reviews.Words;

namespace Alongside.Reviews.Page;

/// <summary>After each pushback: their words, what you did, your words. Then, folded, what may have been pushback too.</summary>
internal static class ResponsesSection
{
    private const string Ends = "The conversation ends there.";

    public static void Write(Html html, PageContext page)
    {
        html.Write($"""
            <section id="pushback" aria-labelledby="h-pushback">
            <div class="side">
            <h2 id="h-pushback">After pushback</h2>
            <p class="hint">Each time they pushed back, and what came next.</p>
            </div>
            <div class="body">

            """);
        if (page.Pushbacks.Sure.IsEmpty) Empty(html, page);
        else
        {
            html.Write($"<ol class=\"responses\">\n");
            foreach (var after in page.Pushbacks.Sure) Write(html, page, after);
            html.Write($"</ol>\n");
        }
        if (!page.Pushbacks.Perhaps.IsEmpty) Perhaps(html, page);
        html.Write($"</div>\n</section>\n");
    }

    private static void Write(Html html, PageContext page, AfterPushback after)
    {
        html.Write($"<li>\n");
        Said.Quote(html, page, after.Pushback.Words);
        if (after.Response is not { } response) html.Write($"<p class=\"did\">{Ends}</p>\n");
        else
        {
            html.Write($"<p class=\"did\"><strong>{Counts.Sentence(ResponseWords.Did(response.Code))}</strong>");
            if (ResponseWords.Pause(response.PauseSeconds) is { } pause) html.Write($", {pause}");
            html.Write($"</p>\n");
            Reply(html, page, response, "Nothing that was said after it took it up.");
        }
        html.Write($"</li>\n");
    }

    /// <summary>What is not sure is not said of anybody: their words and yours, and no word on what you did with them.</summary>
    private static void Perhaps(Html html, PageContext page)
    {
        html.Write($"""
            <details class="perhaps">
            <summary>{page.Pushbacks.Question}</summary>
            <p class="hint">The words alone do not say. You were there: you will know.</p>
            <ol class="responses">

            """);
        foreach (var (pushback, response) in page.Pushbacks.Perhaps)
        {
            html.Write($"<li>\n");
            Said.Quote(html, page, pushback.Words);
            if (response is null) html.Write($"<p class=\"did\">{Ends}</p>\n");
            else Reply(html, page, response, "The talk went on to something else.");
            html.Write($"</li>\n");
        }
        html.Write($"</ol>\n</details>\n");
    }

    private static void Reply(Html html, PageContext page, Response response, string none)
    {
        if (response.Reply is { } reply) Said.Quote(html, page, reply);
        else html.Write($"<p class=\"line you nothing\">{none}</p>\n");
    }

    private static void Empty(Html html, PageContext page)
    {
        if (page.Review.Language is null) html.Write($"<p class=\"empty\">Whether anybody pushed back could not be read from this language.</p>\n");
        else if (page.Pushbacks.Perhaps.IsEmpty) html.Write($"<p class=\"empty\">There was no pushback to come after.</p>\n");
        else html.Write($"<p class=\"empty\">Nothing here was clearly pushback.</p>\n");
    }
}
