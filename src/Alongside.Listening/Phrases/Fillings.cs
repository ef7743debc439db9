using Alongside.Listening.Conversations;
using Alongside.Listening.Language;
using Alongside.Listening.Moments;

namespace Alongside.Listening.Phrases;

/// <summary>What the conversation has to put into a phrase's slots at one moment; each is looked for once, and may be missing.</summary>
internal sealed class Fillings
{
    /// <summary>A sentence of more words than this is taken clause by clause.</summary>
    private const int LongSentence = 16;

    private readonly Hearing hearing;
    private readonly Quote quote;
    private readonly Quote? theirs;
    private readonly Lazy<string?> mirror;
    private readonly Lazy<string?> topic;
    private readonly Lazy<string?> question;

    public Fillings(MomentKind kind, Hearing hearing, Quote quote, Quote? about)
    {
        (this.hearing, this.quote) = (hearing, quote);
        theirs = about ?? (SideOf(quote) is Side.Customer ? quote : null);
        mirror = new(FindMirror);
        topic = new(() => FindTopic(kind));
        question = new(() => OpenQuestion.In(hearing, quote));
    }

    /// <summary>Whether the customer has named a figure in the words that are answered.</summary>
    public bool HasFigure => theirs is not null && Passage.Of(theirs.Text, hearing.Language ?? Languages.English).Tokens.Any(t => t.Kind is TokenKind.Number
        || t.Norm is "hundred" or "thousand" or "k" or "grand" or "half" or "third" or "twice" or "double" or "hundert" or "tausend" or "hälfte" or "drittel" or "doppelt"
        || t.Norm.EndsWith("hundert", StringComparison.Ordinal) || t.Norm.EndsWith("tausend", StringComparison.Ordinal));

    /// <summary>The phrase with its slots filled; null where one cannot be.</summary>
    public string? Fill(string phrase)
    {
        var text = phrase;
        foreach (var slot in Slots.All)
        {
            if (!text.Contains(slot, StringComparison.Ordinal)) continue;
            var filling = slot switch
            {
                Slots.Mirror => mirror.Value,
                Slots.Topic => topic.Value,
                Slots.Question => question.Value,
                _ => Customer(),
            };
            if (filling is null) return null;
            text = text.Replace(slot, filling, StringComparison.Ordinal);
        }

        return text;
    }

    private Side SideOf(Quote words) => hearing.Conversation.Utterances[words.Utterance].Side;

    private string? Customer()
    {
        var utterance = theirs?.Utterance ?? LastOfTheirs().FirstOrDefault(-1);
        if (utterance < 0) return null;
        var speaker = hearing.Conversation.Utterances[utterance].SpeakerId;
        return hearing.Conversation.Participants.FirstOrDefault(p => string.Equals(p.Id, speaker, StringComparison.Ordinal))?.Name;
    }

    private string? FindMirror()
    {
        if (theirs is not null) return MirrorOf(hearing.Passages[theirs.Utterance], theirs.Span);
        // The last sentence of their last mail may be far from what is answered.
        if (hearing.Conversation.Medium is Medium.Mail) return null;
        foreach (var utterance in LastOfTheirs())
        {
            var passage = hearing.Passages[utterance];
            for (var i = passage.Sentences.Length - 1; i >= 0; i--)
                if (passage.Sentences[i].Count > 0 && !passage.EndsWithQuestionMark(passage.Sentences[i]) && Mirror.Of(passage, passage.Sentences[i]) is { } found) return found;
        }

        return null;
    }

    /// <summary>The sentence the words stand in, where it is short; else the clauses that they touch, one by one.</summary>
    private static string? MirrorOf(Passage passage, TextSpan span)
    {
        foreach (var sentence in passage.Sentences)
        {
            if (sentence.Count == 0 || !passage.SpanOf(sentence).Overlaps(span) || passage.EndsWithQuestionMark(sentence)) continue;
            if (sentence.Count <= LongSentence && Mirror.Of(passage, sentence) is { } whole) return whole;
            foreach (var clause in passage.Clauses)
            {
                if (clause.First < sentence.First || clause.End > sentence.End || !passage.SpanOf(clause).Overlaps(span)) continue;
                if (Mirror.Of(passage, clause) is { } part) return part;
            }
        }

        return null;
    }

    /// <summary>An apology is straightened with the speaker's own topic; everything else speaks of the customer's.</summary>
    private string? FindTopic(MomentKind kind)
    {
        if (kind is MomentKind.Apology && Topic.In(hearing.Passages[quote.Utterance]) is { } own) return own;
        if (theirs is not null && Topic.In(hearing.Passages[theirs.Utterance]) is { } named) return named;
        return LastOfTheirs().Select(u => Topic.In(hearing.Passages[u])).FirstOrDefault(t => t is not null);
    }

    /// <summary>What the customer said in their last turn before the quote, latest first.</summary>
    private IEnumerable<int> LastOfTheirs()
    {
        var turn = hearing.Turns.LastOrDefault(t => t.Side is Side.Customer && t.First < quote.Utterance);
        return turn is null ? [] : turn.Utterances.Where(u => u < quote.Utterance && !hearing.IsBackChannel[u]).Reverse();
    }
}
