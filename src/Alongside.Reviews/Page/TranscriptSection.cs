using Alongside.Listening.Conversations;
using Alongside.Listening.Moves;
using Alongside.Reviews.Words;

namespace Alongside.Reviews.Page;

/// <summary>Everything that was said, each piece under its own anchor, with the words of the moments marked.</summary>
internal static class TranscriptSection
{
    // From here on a browser is helped to lay out only what is in sight.
    private const int Long = 2000;

    public static void Write(Html html, PageContext page)
    {
        html.Write($"""
            <section id="transcript" class="wide" aria-labelledby="h-transcript">
            <div class="side">
            <h2 id="h-transcript">Transcript</h2>
            <p class="hint">Everything that was said. Numbers lead to the moments.</p>
            </div>
            <div class="body">

            """);
        if (page.Review.Language is not null)
            html.Write($"<p class=\"toggle\"><input type=\"checkbox\" id=\"labels\"><label for=\"labels\">Show what each line was heard as</label></p>\n");
        html.Write($"<div class=\"talk");
        if (page.Conversation.Utterances.Length > Long) html.Write($" long");
        html.Write($"\" lang=\"{page.Lang}\">\n");
        var marks = new TranscriptMarks(page.Review.Moments);
        Utterance? before = null;
        foreach (var heard in page.Review.Utterances)
        {
            Write(html, page, heard, before, marks);
            before = heard.Utterance;
        }
        if (before is not null) html.Write($"</div>\n");
        html.Write($"</div>\n</div>\n</section>\n");
    }

    private static void Write(Html html, PageContext page, HeardUtterance heard, Utterance? before, TranscriptMarks marks)
    {
        var utterance = heard.Utterance;
        if (before is null || before.SpeakerId != utterance.SpeakerId || before.Side != utterance.Side)
        {
            if (before is not null) html.Write($"</div>\n");
            html.Write($"<div class=\"turn {Said.Side(utterance.Side)}\">\n<p class=\"who\" lang=\"en\"><bdi>{page.Voices.Of(utterance)}</bdi></p>\n");
        }
        html.Write($"<div class=\"u\" id=\"u{utterance.Index}\"><span class=\"at\" lang=\"en\">{page.Place(utterance)}</span> ");
        html.Write($"<p class=\"said\" dir=\"auto\">");
        marks.Write(html, utterance);
        html.Write($"</p>");
        if (heard.Main is { } main && LabelWords.Of(main) is { } label) html.Write($"<span class=\"heard\" lang=\"en\">{label}</span>");
        html.Write($"</div>\n");
    }
}
