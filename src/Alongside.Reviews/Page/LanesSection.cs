using Alongside.Reviews.Page.Lanes;
using Alongside.Reviews.Words;

namespace Alongside.Reviews.Page;

/// <summary>The drawing, its key, and the same in words.</summary>
internal static class LanesSection
{
    private const int QuoteLength = 90;

    public static void Write(Html html, PageContext page)
    {
        var scale = new LaneScale(page.Conversation);
        html.Write($"<section id=\"course\" class=\"wide\" aria-labelledby=\"h-course\">\n<h2 id=\"h-course\" class=\"hidden\">How it went</h2>\n");
        if (page.Conversation.Utterances.IsEmpty)
        {
            html.Write($"<p class=\"empty\">Nothing was said here.</p>\n</section>\n");
            return;
        }
        html.Write($"<figure>\n");
        LanesSvg.Write(html, page, scale, LaneFormat.Wide);
        LanesSvg.Write(html, page, scale, LaneFormat.Narrow);
        Key(html, page, scale);
        html.Write($"</figure>\n");
        InWords(html, page);
        html.Write($"</section>\n");
    }

    private static void Key(Html html, PageContext page, LaneScale scale)
    {
        html.Write($"""
            <figcaption class="key">
            <span><svg class="sign" viewBox="0 0 16 16" aria-hidden="true"><path class="axis" d="M0 8H16"/><rect class="them" x="2" y="1" width="12" height="6" rx="1.5"/></svg><span>above: <bdi dir="ltr">{page.Voices.Them}</bdi></span></span>
            <span><svg class="sign" viewBox="0 0 16 16" aria-hidden="true"><path class="axis" d="M0 8H16"/><rect class="you" x="2" y="9" width="12" height="6" rx="1.5"/></svg>below: you</span>

            """);
        if (!page.Pushbacks.Sure.IsEmpty)
            html.Write($"<span><svg class=\"sign\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path class=\"flag\" d=\"M3 15V2h11l-3.5 4.5 3.5 4.5h-11\"/></svg>pushback</span>\n");
        if (page.Review.Moments.Any(m => m.IsStrength))
            html.Write($"<span><svg class=\"sign\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><circle class=\"strength\" cx=\"8\" cy=\"8\" r=\"6.5\"/></svg>kept you side by side</span>\n");
        if (page.Review.Moments.Any(m => !m.IsStrength))
            html.Write($"<span><svg class=\"sign\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><circle class=\"second\" cx=\"8\" cy=\"8\" r=\"6\"/></svg>worth a second look</span>\n");
        if (!scale.IsTime) html.Write($"<span>A block is as wide as it has words.</span>\n");
        html.Write($"</figcaption>\n");
    }

    private static void InWords(Html html, PageContext page)
    {
        var review = page.Review;
        if (page.Pushbacks.Sure.IsEmpty && review.Moments.IsEmpty) return;
        var events = page.Pushbacks.Sure.Select(p => (p.Pushback.Words.Utterance, Moment: 0))
            .Concat(review.Moments.Select((m, i) => (m.Quote.Utterance, Moment: i + 1)))
            .OrderBy(e => e.Utterance);
        html.Write($"<details class=\"in-words\">\n<summary>The drawing in words</summary>\n<ol>\n");
        foreach (var (index, number) in events)
        {
            var utterance = page.Conversation.Utterances[index];
            html.Write($"<li>{page.Place(utterance)}, <bdi>{page.Voices.Of(utterance)}</bdi>: ");
            if (number > 0) html.Write($"<a href=\"#m{number}\">moment {number}, {MomentWords.Title(review.Moments[number - 1])}</a></li>\n");
            else
            {
                html.Write($"<a href=\"#u{index}\">pushback</a>, ");
                Said.Words(html, page, Beginning(utterance.Text));
                html.Write($"</li>\n");
            }
        }
        html.Write($"</ol>\n</details>\n");
    }

    private static string Beginning(string text)
    {
        if (text.Length <= QuoteLength) return text;
        var cut = char.IsHighSurrogate(text[QuoteLength - 1]) ? QuoteLength - 1 : QuoteLength;
        return text[..cut] + "…";
    }
}
