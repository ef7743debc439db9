using Alongside.Listening.Moments;
using Alongside.Reviews.Words;

namespace Alongside.Reviews.Page;

/// <summary>The moments, numbered as on the drawing: what was said, why it is here, what else could have been said.</summary>
internal static class MomentsSection
{
    public static void Write(Html html, PageContext page)
    {
        var moments = page.Review.Moments;
        html.Write($"<section id=\"moments\" aria-labelledby=\"h-moments\">\n<div class=\"side\">\n<h2 id=\"h-moments\">Moments</h2>\n<p class=\"hint\">");
        if (moments.IsEmpty) html.Write($"What is worth a second look.");
        else if (moments[0].IsStrength) html.Write($"What went well comes first. Then what is worth a second look.");
        else html.Write($"What is worth a second look.");
        html.Write($"</p>\n</div>\n<div class=\"body\">\n");
        if (moments.IsEmpty && page.Review.Language is null)
            html.Write($"<p class=\"empty\">This language could not be read for its meaning, so there are no moments to show.</p>\n");
        else if (moments.IsEmpty)
            html.Write($"<p class=\"empty\">Nothing here asks for a second look. Many conversations are like that, and that is fine.</p>\n");
        for (var i = 0; i < moments.Length; i++) Write(html, page, moments[i], i + 1);
        html.Write($"</div>\n</section>\n");
    }

    private static void Write(Html html, PageContext page, Moment moment, int number)
    {
        html.Write($"<article class=\"moment\" id=\"m{number}\" aria-labelledby=\"m{number}-t\">\n");
        if (moment.IsStrength) html.Write($"<p class=\"badge strength\"><span class=\"hidden\">Moment </span>{number}</p>\n");
        else html.Write($"<p class=\"badge\"><span class=\"hidden\">Moment </span>{number}</p>\n");
        html.Write($"<h3 id=\"m{number}-t\">{MomentWords.Title(moment)}</h3>\n<div class=\"exchange\">\n");
        if (moment.About is { } about)
        {
            // What they said stands above what it was answered with, whichever was found first.
            Said.Quote(html, page, about.Utterance <= moment.Quote.Utterance ? about : moment.Quote);
            Said.Quote(html, page, about.Utterance <= moment.Quote.Utterance ? moment.Quote : about);
        }
        else Said.Quote(html, page, moment.Quote);
        html.Write($"</div>\n");
        Said.Why(html, page, moment.Why);
        if (!moment.Alternatives.IsEmpty) Alternatives(html, page, moment);
        html.Write($"</article>\n");
    }

    private static void Alternatives(Html html, PageContext page, Moment moment)
    {
        html.Write($"<div class=\"instead\">\n<h4>You could have said</h4>\n<ul>\n");
        foreach (var alternative in moment.Alternatives)
        {
            html.Write($"<li><span class=\"does\">{MomentWords.Does(alternative.Kind)}</span> ");
            Said.Could(html, page, alternative.Text);
            html.Write($"</li>\n");
        }

        html.Write($"</ul>\n</div>\n");
    }
}
