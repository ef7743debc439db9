using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Entries;
using Alongside.Listening.Language;
using Alongside.Listening.Learned;

namespace Alongside.Listening.Explaining;

/// <summary>Is there while the order form is filled, and keeps why each line is on it, and why others are not.</summary>
internal sealed class FormExplainer(Hearing hearing, LearnedModel model) : FormWitness
{
    /// <summary>So much of what would have been enough is near it.</summary>
    private const double NearShare = 0.75;

    private readonly PieceWeights _weights = new(hearing, model);
    private readonly Dictionary<EntryDraft, EntryReason> _written = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<EntryDraft, (KeptOffWhy Why, Quote By)> _left = new(ReferenceEqualityComparer.Instance);
    private readonly List<EntryReason> _entries = [];
    private readonly List<KeptOff> _keptOff = [];
    private readonly List<FigureReason> _figures = [];
    private ImmutableArray<PieceReason> _joined = [];
    private ImmutableArray<PieceReason> _pieces = [];
    private PieceReason? _yes;
    private Field _field;
    private EntryGround _ground;
    private KeptOffWhy? _bar;

    /// <summary>Why the lines are there whose quote lies in an utterance, or that take over its words; in the order of the form.</summary>
    public ImmutableArray<EntryReason> EntriesOf(int utterance) => [.. _entries.Where(e => e.Entry.Quote.Utterance == utterance || e.Entry.Confirms?.Utterance == utterance)];

    /// <summary>What of an utterance is not on the form, in its order.</summary>
    public ImmutableArray<KeptOff> KeptOffIn(int utterance) => [.. _keptOff.Concat(_written.Select(w => Off(w.Key, w.Value))).Where(k => k.Words.Utterance == utterance).OrderBy(k => k.Words.Span.Start)];

    public override void Begin(int utterance, int? asked) => _weights.Begin(utterance, asked);

    public override void See(int utterance, TokenRange piece, FeatureList features, FeatureList asked, int words, int before) => _weights.Add(Piece.Of(piece, features, asked, words, before));

    public override void SayYes(PieceJudge judge, int piece) => _yes = _weights.Of(judge, piece, Heads.Yes, model.ThresholdOf(Heads.Yes));

    public override void PassOver(PieceJudge judge, int piece)
    {
        Clear();
        var nearest = Enumerable.Range(0, Heads.Yes).Select(f => (Field)f).MaxBy(f => Share(judge, piece, f));
        if (Share(judge, piece, nearest) < NearShare) return;
        var isLikely = Share(judge, piece, nearest) >= 1;
        if (isLikely && !judge.IsOfNow(piece, nearest) && judge.OnlyLooksSo(piece, nearest))
            _keptOff.Add(new KeptOff(hearing.Quote(_weights.Utterance, judge.Pieces[piece]), Id(nearest), KeptOffWhy.OnlyLooksSo, _weights.Of(judge, piece, Heads.Trap, judge.EnoughToLookSo(piece, nearest)), By: null));
        else
            KeepOff(judge, piece, nearest, least: 0, isLikely && judge.IsOfNow(piece, nearest) ? KeptOffWhy.OfNow : KeptOffWhy.Unlikely, by: null);
    }

    public override void KeepOff(PieceJudge judge, int piece, Field field, double least, KeptOffWhy why, TokenRange? by)
    {
        if (judge.Of(piece)[(int)field] < least) return;
        var weighed = _weights.Of(judge, piece, (int)field, least > 0 ? least : judge.LeastOf(piece, field));
        _keptOff.Add(new KeptOff(hearing.Quote(_weights.Utterance, judge.Pieces[piece]), Id(field), why, weighed, by is { } words ? hearing.Quote(_weights.Utterance, words) : null));
    }

    public override void Join(EntryDraft before)
    {
        if (_written.Remove(before, out var reason)) _joined = reason.Pieces;
        _left.Remove(before);
    }

    public override void Take(PieceJudge judge, int first, int last, Field field, double least, (int Piece, double Least)? but = null)
    {
        var pieces = Enumerable.Range(first, last - first + 1).Select(piece => _weights.Of(judge, piece, (int)field, piece == but?.Piece ? but.Value.Least : least)).OfType<PieceReason>();
        (_pieces, _field, _ground) = ([.. _joined, .. pieces], field, GroundOf(judge, first, field));
        Clear();
    }

    public override void Read(TokenRange words, EntryValue value, ImmutableArray<KeptOffWhy> rules, KeptOffWhy? found)
    {
        var asked = found is { } rule ? rules[..(rules.IndexOf(rule) + 1)] : rules;
        _figures.Add(new FigureReason(hearing.Quote(_weights.Utterance, words), value, asked, found));
    }

    public override void Bar(KeptOffWhy why) => _bar = why;

    public override void Write(EntryDraft? draft)
    {
        if (draft is not null)
        {
            var ground = draft.Field == _field ? _ground : EntryGround.Denied;
            _written[draft] = new EntryReason(Id(draft.Field), draft.Entry, ground, _pieces, draft.Entry.Confirms is null ? null : _yes, [.. _figures]);
        }
        else if (_pieces is [.., var piece])
        {
            _keptOff.Add(new KeptOff(piece.Words, Id(_field), _bar ?? _figures.LastOrDefault()?.Found ?? KeptOffWhy.Idle, piece, By: null));
        }

        Clear();
    }

    public override void Correct(int utterance, EntryDraft draft)
    {
        _written[draft] = new EntryReason(Id(draft.Field), draft.Entry, EntryGround.Corrected, [], Yes: null, [.. _figures]);
        Clear();
    }

    public override void Leave(EntryDraft draft, KeptOffWhy why, Quote by) => _left.TryAdd(draft, (why, by));

    public override void Keep(ImmutableArray<EntryDraft> kept)
    {
        foreach (var draft in kept)
            if (_written.Remove(draft, out var reason)) _entries.Add(reason);
    }

    private KeptOff Off(EntryDraft draft, EntryReason reason)
    {
        var (why, by) = _left.TryGetValue(draft, out var left) ? (left.Why, left.By) : (KeptOffWhy.Crowded, (Quote?)null);
        return new KeptOff(reason.Entry.Confirms ?? reason.Entry.Quote, reason.Field, why, reason.Pieces.LastOrDefault(), by);
    }

    private static string Id(Field field) => OrderForm.FieldIds[(int)field];

    private static double Share(PieceJudge judge, int piece, Field field) => judge.Of(piece)[(int)field] / judge.LeastOf(piece, field);

    private EntryGround GroundOf(PieceJudge judge, int piece, Field field) =>
        hearing.Utterances[_weights.Utterance].Utterance.Side is Side.Seller ? EntryGround.Agreed
        : judge.IsConcern(piece, field) ? EntryGround.Pushback
        : judge.GivesAsked(piece, field) ? EntryGround.AskedFor
        : EntryGround.Likely;

    private void Clear()
    {
        (_joined, _bar) = ([], null);
        _figures.Clear();
    }
}
