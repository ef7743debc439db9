using Alongside.Listening.Pushback;
using Alongside.Reviews.Words;

namespace Alongside.Reviews.Page;

/// <summary>After each pushback: their words, what you did, your words.</summary>
internal static class ResponsesSection
{
    public static void Write(Html html, PageContext page)
    {
        html.Write($"""
            <section id="pushback" aria-labelledby="h-pushback">
            <div class="side">
            <h2 id="h-pushback">After pushback</h2>
            <p class="hint">Where they may have pushed back, and what came next. Not all of it need have been meant so: you know them, this only heard the words.</p>
            </div>
            <div class="body">

            """);
        if (page.Review.Responses.IsEmpty) Empty(html, page);
        else
        {
            html.Write($"<ol class=\"responses\">\n");
            foreach (var response in page.Review.Responses) Write(html, page, response);
            html.Write($"</ol>\n");
        }
        html.Write($"</div>\n</section>\n");
    }

    private static void Write(Html html, PageContext page, Response response)
    {
        html.Write($"<li>\n");
        Said.Quote(html, page, response.Pushback);
        html.Write($"<p class=\"did\"><strong>{Counts.Sentence(ResponseWords.Did(response.Code))}</strong>");
        if (ResponseWords.Pause(response.PauseSeconds) is { } pause) html.Write($", {pause}");
        html.Write($"</p>\n");
        if (response.Reply is { } reply) Said.Quote(html, page, reply);
        else html.Write($"<p class=\"line you nothing\">Nothing that was said after it took it up.</p>\n");
        html.Write($"</li>\n");
    }

    private static void Empty(Html html, PageContext page)
    {
        if (page.Review.Language is null) html.Write($"<p class=\"empty\">Whether anybody pushed back could not be read from this language.</p>\n");
        else if (page.Pushbacks.IsEmpty) html.Write($"<p class=\"empty\">There was no pushback to come after.</p>\n");
        else html.Write($"<p class=\"empty\">They pushed back once, and the conversation ends there.</p>\n");
    }
}
