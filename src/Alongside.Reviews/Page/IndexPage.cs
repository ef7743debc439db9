using Alongside.Reviews.Words;

namespace Alongside.Reviews.Page;

/// <summary>The page that leads to the pages of several reviews. It lists them as they came and compares nobody.</summary>
public static class IndexPage
{
    /// <summary>Writes the page.</summary>
    public static void Write(IReadOnlyList<IndexEntry> entries, TextWriter to)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(to);
        var html = new Html(to);
        PageFrame.Open(html, "Your conversations");
        html.Write($"<header class=\"head\">\n");
        PageFrame.Sign(html);
        html.Write($"<p class=\"facts\">{Counts.Digits(entries.Count)} {(entries.Count == 1 ? "review" : "reviews")}</p>\n");
        html.Write($"<h1>Your conversations</h1>\n</header>\n<main id=\"main\">\n<ul class=\"reviews\">\n");
        foreach (var entry in entries) Write(html, entry);
        html.Write($"""
            </ul>
            </main>
            <footer><p>Alongside made these pages on this computer; nothing was sent anywhere. They hold other people's words: keep
            them only if those people knew, and delete what they ask you to delete.</p></footer>

            """);
        PageFrame.Close(html);
    }

    private static void Write(Html html, IndexEntry entry)
    {
        html.Write($"<li>\n<h2><a href=\"{Uri.EscapeDataString(entry.Href)}\"><bdi dir=\"ltr\">{entry.Who}</bdi></a></h2>\n<p>");
        if (entry.When is { } day) html.Write($"{Clock.Day(day)} <span aria-hidden=\"true\">·</span> ");
        html.Write($"{Counts.Of(entry.Moments, "moment", "moments")} <span aria-hidden=\"true\">·</span> <bdi>{entry.Source}</bdi></p>\n</li>\n");
    }
}
