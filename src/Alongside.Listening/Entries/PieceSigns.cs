using System.Runtime.InteropServices;
using Alongside.Listening.Conversations;
using Alongside.Listening.Entries.Judgement;
using Alongside.Listening.Entries.Money;
using Alongside.Listening.Entries.Timing;
using Alongside.Listening.Language;
using Alongside.Listening.Learned;
using Alongside.Listening.Moves;

namespace Alongside.Listening.Entries;

/// <summary>
/// The signs by which the model of the order form tells in which field a piece of somebody's words belongs, beside the words: the labels over it, what sounds along in its sentence, sums and times in it, whether it can be an answer, and how
/// far the talk has come.
/// </summary>
internal sealed class PieceSigns(Hearing hearing)
{
    /// <summary>More steps than any sign has.</summary>
    private const int SignBits = 12;

    /// <summary>In a talk of fewer utterances it says nothing how far it has come.</summary>
    private const int LeastToPlace = 8;

    private const int LabelSteps = 64;

    private const double SureOfPushback = 0.8;

    /// <summary>"Whoa." pushes back, and worries nobody who reads it on a form.</summary>
    private const int FewestWordsOfConcern = 3;

    private const int ConfidenceSteps = 8;

    private static readonly int Fields = OrderForm.FieldIds.Length;

    private readonly List<uint> _signs = [];

    /// <summary>All signs that speak of what was heard over the piece: labels, and what sounds along.</summary>
    public static IEnumerable<uint> OfLabels =>
        Enumerable.Range(0, Fields * LabelSteps).Select(step => Of(Sign.Label, step)).Concat(Enumerable.Range(0, Heads.Customer.Length * Undertones.MostSteps).Select(step => Of(Sign.Undertone, step)));

    // The labels that reach into the piece: pieces come in their order, and labels by where they begin.
    private readonly List<LabelSpan> _over = [];
    private int _nextLabel;
    private int _sentence;

    private int _seller = -1;
    private (Field Field, bool IsOfNow)? _topic;

    /// <summary>The field for which the last piece gives the figure that was asked for; null where it gives none.</summary>
    public Field? Given { get; private set; }

    /// <summary>The field to which the figure does not belong though it looks so, because what is paid now or when something was had been asked for; null where it is none.</summary>
    public Field? OfNow { get; private set; }

    /// <summary>Whether the last piece surely pushes back, as a rule has heard and the model holds for likely.</summary>
    public bool PushesBack { get; private set; }

    /// <summary>Whether the last piece puts a sum in the place of one that it takes back itself.</summary>
    public bool IsRepaired { get; private set; }

    /// <summary>Takes up an utterance.</summary>
    public void Begin()
    {
        _over.Clear();
        (_nextLabel, _sentence) = (0, 0);
    }

    /// <summary>The signs of a piece, which lies behind those before. They are good until the next call.</summary>
    /// <param name="utterance">Whose words.</param>
    /// <param name="piece">The piece.</param>
    /// <param name="place">How many telling pieces of the utterance came before.</param>
    /// <param name="pieces">How many pieces the utterance has.</param>
    /// <param name="asked">What was asked before.</param>
    /// <param name="heard">How many utterances of the customer's have been gone through.</param>
    public ReadOnlySpan<uint> Of(int utterance, TokenRange piece, int place, int pieces, Asked asked, int heard)
    {
        var passage = hearing.Passages[utterance];
        _signs.Clear();
        AddLabels(utterance, passage.SpanOf(piece));
        AddUndertones(utterance, passage, piece);
        (Given, OfNow) = (null, null);
        var sums = MoneyReader.Read(passage, piece, talkOfMoney: true);
        IsRepaired = false;
        foreach (var sum in sums) IsRepaired |= SelfRepair.EndsAt(passage.Tokens, piece.First, sum.Words.First);
        if (sums.Count > 0) Add(Sign.Sum, GivesAsked(asked, Field.Budget) ? 2 : 1);
        if (TimingReader.Read(passage, piece, today: null).Count > 0) Add(Sign.Time, GivesAsked(asked, Field.Timing) ? 2 : 1);
        Add(Sign.Answers, Math.Min(asked.Utterances, 3));
        if (asked.Seller is { } seller) Add(Sign.SellerAsks, hearing.Passages[seller].Sentences is [.., var last] && hearing.Passages[seller].EndsWithQuestionMark(last) ? 1 : 0);
        Add(Sign.Place, Math.Min(place, 3));
        Add(Sign.Pieces, Math.Min(pieces, 6));
        var length = Length(passage, piece);
        Add(Sign.Length, length);
        PushesBack &= length >= FewestWordsOfConcern;
        if (hearing.Utterances.Length >= LeastToPlace) AddPlace(utterance, heard);
        return CollectionsMarshal.AsSpan(_signs);
    }

    /// <summary>Whether the seller has asked for this: "around four thousand" is then a budget.</summary>
    private bool GivesAsked(Asked asked, Field field)
    {
        if (asked.Seller is not { } seller || asked.Utterances >= PieceJudge.LongestAnswer) return false;
        if (seller != _seller) (_seller, _topic) = (seller, SellerTopic.Of(hearing.Passages[seller]));
        if (_topic?.Field != field) return false;
        if (_topic.Value.IsOfNow) OfNow = field;
        else Given = field;
        return Given == field;
    }

    private void AddPlace(int utterance, int heard)
    {
        Add(Sign.Beginning, Math.Min(heard, 8));
        Add(Sign.Tenth, 10 * utterance / hearing.Utterances.Length);
        Add(Sign.End, Math.Min(hearing.Utterances.Length - utterance, 12));
    }

    private void AddLabels(int utterance, TextSpan piece)
    {
        Span<int> steps = stackalloc int[Fields];
        steps.Clear();
        var labels = hearing.Utterances[utterance].Labels;
        for (; _nextLabel < labels.Length && labels[_nextLabel].Span.Start < piece.End; _nextLabel++) _over.Add(labels[_nextLabel]);
        _over.RemoveAll(l => l.Span.End <= piece.Start);
        PushesBack = false;
        foreach (var label in _over)
        {
            PushesBack |= label.Label.IsPushback() && label.Source is not null && label.Confidence >= SureOfPushback && Marks(label.Span, piece);
            if (LabelledFields.Of(label.Label) is { } field && Marks(label.Span, piece)) steps[(int)field] = Math.Max(steps[(int)field], StepOf(label, piece));
        }

        for (var field = 0; field < Fields; field++)
            if (steps[field] > 0) Add(Sign.Label, (field * LabelSteps) + steps[field]);
    }

    private void AddUndertones(int utterance, Passage passage, TokenRange piece)
    {
        if (hearing.Utterances[utterance].Undertones is not { } undertones) return;
        // Pieces come in their order, and lie in one sentence each.
        while (_sentence < passage.Sentences.Length - 1 && passage.Sentences[_sentence].End <= piece.First) _sentence++;
        var steps = undertones.Of(_sentence);
        for (var head = 0; head < steps.Length; head++)
            if (steps[head] > 0) Add(Sign.Undertone, (head * Undertones.MostSteps) + steps[head]);
    }

    private static int Length(Passage passage, TokenRange piece)
    {
        var words = 0;
        for (var i = piece.First; i < piece.End; i++)
            if (passage.Tokens[i].Kind is TokenKind.Word or TokenKind.Number) words++;
        return words switch { <= 8 => words, <= 12 => 9, <= 18 => 10, <= 27 => 11, _ => 12 };
    }

    /// <summary>Whether a label speaks of the piece: it covers most of it, or most of the label lies in it.</summary>
    private static bool Marks(TextSpan label, TextSpan piece)
    {
        if (!label.Overlaps(piece)) return false;
        var shared = Math.Min(label.End, piece.End) - Math.Max(label.Start, piece.Start);
        return 2 * shared >= Math.Min(label.Length, piece.Length);
    }

    /// <summary>How sure the label is, and whether a rule pointed at it or the model, whose spans are longer.</summary>
    private static int StepOf(LabelSpan label, TextSpan piece) =>
        1 + (int)(ConfidenceSteps * label.Confidence) + (label.Source is null ? 0 : 10) + (label.Span.Length > 2 * piece.Length ? 20 : 0);

    private void Add(Sign sign, int step) => _signs.Add(Of(sign, step));

    private static uint Of(Sign sign, int step) => ((uint)sign << SignBits) + (uint)step;

    private enum Sign
    {
        Label,
        Sum,
        Time,
        Answers,
        SellerAsks,
        Place,
        Pieces,
        Beginning,
        Tenth,
        End,
        Length,
        Undertone,
    }
}
