using Alongside.Listening.Conversations;
using Alongside.Listening.Moves;

namespace Alongside.Listening.Moments;

/// <summary>Tells of which kind the pushback in a quote is.</summary>
internal static class PushbackLabel
{
    public static Label? Of(Hearing hearing, Quote quote)
    {
        foreach (var label in hearing.Utterances[quote.Utterance].Labels)
            if (label.Label.IsPushback() && label.Span.Overlaps(quote.Span)) return label.Label;
        return null;
    }
}
