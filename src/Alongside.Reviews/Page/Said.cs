using Alongside.Listening.Conversations;

namespace Alongside.Reviews.Page;

/// <summary>Words that were said, set as such: in their own direction and language, with a way to where they stand.</summary>
internal static class Said
{
    /// <summary>The words alone, between quotation marks.</summary>
    public static void Words(Html html, PageContext page, string text)
    {
        if (page.Lang == "en") html.Write($"<q class=\"said\" dir=\"auto\">{text}</q>");
        else html.Write($"<q class=\"said\" dir=\"auto\" lang=\"{page.Lang}\">{text}</q>");
    }

    /// <summary>Words that could be said, in the language of the conversation.</summary>
    public static void Could(Html html, PageContext page, string text)
    {
        if (page.Lang == "en") html.Write($"<span class=\"could\" dir=\"auto\">{text}</span>");
        else html.Write($"<span class=\"could\" dir=\"auto\" lang=\"{page.Lang}\">{text}</span>");
    }

    /// <summary>Why a moment matters; it comes from the phrases, and so in the language of the conversation.</summary>
    public static void Why(Html html, PageContext page, string text)
    {
        if (page.Lang == "en") html.Write($"<p class=\"why\">{text}</p>\n");
        else html.Write($"<p class=\"why\" lang=\"{page.Lang}\">{text}</p>\n");
    }

    /// <summary>Who said it, the words, and the link to their place.</summary>
    public static void Quote(Html html, PageContext page, Quote quote)
    {
        html.Write($"<p class=\"line {Side(page.UtteranceOf(quote).Side)}\"><span class=\"who\"><bdi>{page.Speaker(quote)}</bdi> ");
        Place(html, page, quote);
        html.Write($"</span> ");
        Words(html, page, quote.Text);
        html.Write($"</p>\n");
    }

    /// <summary>A small link to where the words stand in the transcript.</summary>
    public static void Place(Html html, PageContext page, Quote quote) =>
        html.Write($"<a class=\"place\" href=\"#u{quote.Utterance}\" aria-label=\"{page.Place(quote)}, in the transcript\">{page.Place(quote)}</a>");

    /// <summary>The class that sets a side apart; position and name say the same to whoever sees no colour.</summary>
    public static string Side(Side side) => side == Listening.Conversations.Side.Seller ? "you" : "them";
}
