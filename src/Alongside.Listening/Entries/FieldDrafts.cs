using System.Collections.Immutable;
using Alongside.Listening.Explaining;

namespace Alongside.Listening.Entries;

/// <summary>What was heard for one field so far: few, each said once, the more telling kept. Bounded, so that an endless conversation stays linear.</summary>
internal sealed class FieldDrafts
{
    /// <summary>No more entries in a field than a person reads.</summary>
    public const int MostEntries = 6;

    private const int MostDrafts = 4 * MostEntries;

    private readonly List<EntryDraft> _drafts = [];

    /// <summary>The utterance in which the customer said that they will not say; null where they have not.</summary>
    public int? DeclinedAt { get; set; }

    /// <summary>The last one with a typed value; null where there is none.</summary>
    public EntryDraft? LastWithValue
    {
        get
        {
            for (var i = _drafts.Count - 1; i >= 0; i--)
                if (_drafts[i].Entry.Value is not null) return _drafts[i];
            return null;
        }
    }

    /// <summary>Takes in what was heard. The same thing said again stays one entry, in the fuller wording.</summary>
    public void Add(EntryDraft draft, FormWitness? witness = null)
    {
        if (DeclinedAt is { } declined && draft.Entry.Quote.Utterance > declined) DeclinedAt = null;
        for (var i = 0; i < _drafts.Count; i++)
        {
            if (!IsSameWords(_drafts[i].Entry, draft.Entry) && !_drafts[i].SaysSameAs(draft)) continue;
            if (draft.Weight > _drafts[i].Weight)
            {
                witness?.Leave(_drafts[i], KeptOffWhy.SaidAlready, draft.Entry.Quote);
                _drafts[i] = draft;
            }
            else
            {
                witness?.Leave(draft, KeptOffWhy.SaidAlready, _drafts[i].Entry.Quote);
            }

            return;
        }

        _drafts.Add(draft);
        if (_drafts.Count > MostDrafts) _drafts.Remove(_drafts.MinBy(d => d.Weight)!);
    }

    /// <summary>Drops one, in the place of which a fuller one comes.</summary>
    public void Drop(EntryDraft draft) => _drafts.Remove(draft);

    /// <summary>Drops what the customer has taken back: the entries with a typed value.</summary>
    /// <param name="by">What is put in their place.</param>
    /// <param name="witness">Who looks on.</param>
    public void TakeBack(EntryDraft by, FormWitness? witness)
    {
        if (witness is not null)
        {
            foreach (var draft in _drafts)
                if (draft.Entry.Value is not null) witness.Leave(draft, KeptOffWhy.Corrected, by.Entry.Quote);
        }

        _drafts.RemoveAll(d => d.Entry.Value is not null);
    }

    /// <summary>The most telling entries, in the order they were said.</summary>
    public ImmutableArray<EntryDraft> Kept() =>
    [
        .. _drafts.OrderByDescending(d => d.Weight).Take(MostEntries).OrderBy(d => d.Entry.Quote.Utterance).ThenBy(d => d.Entry.Quote.Span.Start),
    ];

    /// <summary>One piece of text makes one entry, unless each half of it confirms something else.</summary>
    private static bool IsSameWords(FormEntry a, FormEntry b) =>
        a.Quote.Utterance == b.Quote.Utterance && a.Confirms is null && b.Confirms is null
        && (a.Quote.Span.Contains(b.Quote.Span) || b.Quote.Span.Contains(a.Quote.Span));
}
