using Alongside.Listening.Conversations;
using Alongside.Listening.Entries;
using Alongside.Listening.Language;
using Alongside.Listening.Moves;

namespace Alongside.Listening.Measures;

/// <summary>
/// <c>needs-covered</c>: the needs that the seller took up afterwards ÷ the needs stated. A need counts as taken up when, at
/// any time after it, a reflection or an open question of the seller's shares a content word with it. A share, 0 to 1. Rests
/// on the needs that have a content word; unmeasurable without any.
/// <para>
/// Ours. A need taken up in other words is missed, and one word in common may be chance: read it as "named again", and look
/// at the needs themselves.
/// </para>
/// </summary>
internal static class NeedsCovered
{
    private static readonly Measure Blank = new(
        "needs-covered", null, "share", 0,
        "The needs of which a later reflection or open question of the seller's took up a word ÷ the needs stated.",
        "Ours.");

    public static Measure Of(Tally tally)
    {
        if (!tally.IsUnderstood) return Blank with { Unmeasurable = WhyNot.NoLanguage };
        var lastTakenUp = LastTakenUp(tally);
        var (needs, covered) = (0, 0);
        foreach (var need in NeedsStated.In(tally.Form))
        {
            var words = WordsOf(need, tally.Hearing.Language ?? Languages.English);
            if (words.Count == 0) continue;
            needs++;
            foreach (var word in words)
            {
                if (!lastTakenUp.TryGetValue(word, out var when) || when <= need.Quote.Utterance) continue;
                covered++;
                break;
            }
        }

        return needs > 0 ? Blank with { Value = (double)covered / needs, N = needs } : Blank with { Unmeasurable = WhyNot.NoNeed };
    }

    private static HashSet<string> WordsOf(FormEntry need, string language)
    {
        var words = ContentWords.In(Tokenizer.Tokenize(need.Quote.Text, language), language);
        if (need.Confirms is { } confirmed) words.UnionWith(ContentWords.In(Tokenizer.Tokenize(confirmed.Text, language), language));
        return words;
    }

    /// <summary>For each content word, the last utterance in which the seller reflected it or asked openly about it.</summary>
    private static Dictionary<string, int> LastTakenUp(Tally tally)
    {
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var heard in tally.Hearing.Utterances)
        {
            if (heard.Utterance.Side is not Side.Seller) continue;
            foreach (var span in heard.Labels)
            {
                if (!span.Label.IsReflection() && span.Label is not Label.QuestionOpen) continue;
                foreach (var word in ContentWords.In(TokensWithin.Of(tally.Hearing.Passages[heard.Utterance.Index], span.Span), tally.Hearing.Passages[heard.Utterance.Index].Language))
                    last[word] = heard.Utterance.Index;
            }
        }

        return last;
    }
}
