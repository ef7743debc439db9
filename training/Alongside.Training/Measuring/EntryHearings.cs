using Alongside.Listening;
using Alongside.Listening.Conversations;
using Alongside.Listening.Entries;
using Alongside.Listening.Language;
using Alongside.Training.Conversations;

namespace Alongside.Training.Measuring;

/// <summary>What comes on the order form of marked conversations, against what belongs on it.</summary>
internal sealed class EntryHearings
{
    private readonly Dictionary<string, EntryScore> _fields = OrderForm.FieldIds.ToDictionary(f => f, _ => new EntryScore(), StringComparer.Ordinal);

    /// <summary>What went wrong, a line each, for whoever works on it.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>The score of each field, in the form's order.</summary>
    public IEnumerable<(string Field, EntryScore Score)> Fields => OrderForm.FieldIds.Select(f => (f, _fields[f]));

    public EntryScore All => EntryScore.Sum(_fields.Values);

    public static EntryHearings Of(IEnumerable<MarkedConversation> conversations, Listener? listener = null)
    {
        var hearings = new EntryHearings();
        foreach (var conversation in conversations) hearings.Add(conversation, listener ?? Listener.BuiltIn);
        return hearings;
    }

    private void Add(MarkedConversation marked, Listener listener)
    {
        var form = listener.Review(marked.Conversation).Form;
        foreach (var field in form.Fields)
        {
            var score = _fields[field.Id];
            foreach (var utterance in marked.Conversation.Utterances)
            {
                var marks = marked.Marks[utterance.Index].Where(m => m.Fields.Contains(field.Id, StringComparer.Ordinal)).ToList();
                var entries = field.Entries.Where(e => e.Quote.Utterance == utterance.Index).ToList();
                if (marks.Count > 0 || entries.Count > 0) Count(marked, field.Id, score, utterance, marks, entries);
            }
        }
    }

    private void Count(MarkedConversation marked, string field, EntryScore score, Utterance utterance, List<Mark> marks, List<FormEntry> entries)
    {
        void Fault(string what, string words) => Faults.Add($"{marked.Name}:{utterance.Index}: {what} {field}: {words}    [{utterance.Text}]");
        var words = Words(utterance.Text);
        foreach (var mark in marks)
        {
            var holding = entries.Where(e => 2 * Shared(words, mark.Span, e.Quote.Span) >= Shared(words, mark.Span, mark.Span)).ToList();
            if (mark.Kind is MarkKind.Trap)
            {
                score.Traps++;
                if (holding.Count == 0) continue;
                score.Taken++;
                Fault("TRAP", $"{mark.Span.In(utterance.Text)} <- {holding[0].Quote.Text}");
            }

            if (mark.Kind is not MarkKind.Belongs) continue;
            score.Marks++;
            if (holding.Count > 0) score.Found++;
            else Fault("missed", mark.Span.In(utterance.Text));
            if (mark.Confirms is { } number)
            {
                score.Yeses++;
                if (holding.Exists(e => IsOf(marked, number, e.Confirms))) score.YesesRight++;
                else if (holding.Count > 0) Fault("OTHER WORDS", $"{number} <- {holding[0].Confirms?.Text}");
            }

            if (holding.Count == 0 || mark.Value is null || MarkedValue.Is(holding[0].Value, field, mark.Value) is null) continue;
            score.Values++;
            if (holding.Exists(e => MarkedValue.Is(e.Value, field, mark.Value) is true)) score.ValuesRight++;
            else Fault("VALUE", $"{mark.Value} <- {holding[0].Value} of {holding[0].Quote.Text}");
        }

        var used = new HashSet<Mark>();
        foreach (var entry in entries)
        {
            var of = marks.Where(m => m.Kind is MarkKind.Belongs && Shared(words, m.Span, entry.Quote.Span) > 0).ToList();
            if (of.Exists(used.Add)) score.Right++;
            else if (of.Count > 0) score.Again++;
            else if (!marks.Exists(m => m.Kind is MarkKind.Unsure && Shared(words, m.Span, entry.Quote.Span) > 0))
            {
                score.Wrong++;
                Fault("WRONG", entry.Quote.Text + (entry.Confirms is null ? "" : $" <- {entry.Confirms.Text}"));
            }

            foreach (var other in of.Skip(1)) used.Add(other);
        }
    }

    /// <summary>Whether an entry stands on the seller's words with a number: half of them or more.</summary>
    private static bool IsOf(MarkedConversation marked, int number, Quote? confirms)
    {
        if (confirms is null) return false;
        var text = marked.Conversation.Utterances[confirms.Utterance].Text;
        return marked.Marks[confirms.Utterance].Any(m => m.Number == number && 2 * Shared(Words(text), m.Span, confirms.Span) >= Shared(Words(text), m.Span, m.Span));
    }

    private static List<TextSpan> Words(string text) => [.. Passage.Of(text).Tokens.Where(t => t.Kind is TokenKind.Word or TokenKind.Number).Select(t => new TextSpan(t.Start, t.End))];

    private static int Shared(List<TextSpan> words, TextSpan a, TextSpan b) => words.Count(w => w.Overlaps(a) && w.Overlaps(b));
}
