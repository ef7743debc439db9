using Alongside.Listening;

namespace Alongside.Reviews.Page;

/// <summary>
/// A review as one HTML file that needs nothing else: no script, no request to anywhere, everything that was said encoded.
/// </summary>
public static class ReviewPage
{
    /// <summary>Writes the page. The time it takes grows with the length of the conversation, no faster.</summary>
    public static void Write(Review review, TextWriter to, PageOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(to);
        var page = new PageContext(review, options ?? new PageOptions());
        var html = new Html(to);
        PageFrame.Open(html, HeadSection.Title(page));
        HeadSection.Write(html, page);
        html.Write($"<main id=\"main\">\n");
        LanesSection.Write(html, page);
        MomentsSection.Write(html, page);
        ResponsesSection.Write(html, page);
        OrderFormSection.Write(html, page);
        MeasuresSection.Write(html, page);
        TranscriptSection.Write(html, page);
        html.Write($"</main>\n");
        FooterSection.Write(html, page);
        PageFrame.Close(html);
    }

    /// <summary>The page as a string, for conversations of ordinary length.</summary>
    public static string ToHtml(Review review, PageOptions? options = null)
    {
        using var to = new StringWriter();
        Write(review, to, options);
        return to.ToString();
    }
}
