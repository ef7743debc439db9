using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Moments;

namespace Alongside.Reviews.Page;

/// <summary>The words of the moments in the transcript. Where moments share words, one mark leads to all of them.</summary>
internal sealed class TranscriptMarks
{
    private readonly Dictionary<int, List<(TextSpan Span, List<int> Moments)>> _byUtterance = [];

    public TranscriptMarks(ImmutableArray<Moment> moments)
    {
        for (var i = 0; i < moments.Length; i++) Add(moments[i].Quote, i + 1);
    }

    public void Write(Html html, Utterance utterance)
    {
        if (!_byUtterance.TryGetValue(utterance.Index, out var marks))
        {
            html.Write($"{utterance.Text}");
            return;
        }
        var at = 0;
        foreach (var (span, moments) in marks.OrderBy(m => m.Span.Start))
        {
            html.Write($"{utterance.Text[at..span.Start]}<mark>{span.In(utterance.Text)}");
            foreach (var moment in moments) html.Write($"<a class=\"ref\" href=\"#m{moment}\" aria-label=\"moment {moment}\">{moment}</a>");
            html.Write($"</mark>");
            at = span.End;
        }
        html.Write($"{utterance.Text[at..]}");
    }

    private void Add(Quote quote, int moment)
    {
        if (!_byUtterance.TryGetValue(quote.Utterance, out var marks)) _byUtterance[quote.Utterance] = marks = [];
        var (span, moments) = (quote.Span, new List<int> { moment });
        for (var i = marks.Count - 1; i >= 0; i--)
        {
            if (!marks[i].Span.Overlaps(span)) continue;
            (span, moments) = (span.Union(marks[i].Span), [.. marks[i].Moments, .. moments]);
            marks.RemoveAt(i);
        }
        marks.Add((span, moments));
    }
}
