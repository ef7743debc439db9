using System.Collections.Immutable;
using Alongside.Listening.Entries.Judgement;
using Alongside.Listening.Language;
using Alongside.Listening.Learned;

namespace Alongside.Listening.Entries;

/// <summary>
/// Says of each piece of what somebody says how likely it belongs in each field of the form: what the customer says of their own, and whether that is a yes to words of the seller's; and what the
/// seller says, should the customer say yes to it.
/// </summary>
internal sealed class PieceJudge
{
    /// <summary>From its third utterance on an answer stands for itself.</summary>
    public const int LongestAnswer = 2;

    private const double EnoughWhenAsked = 0.2;

    /// <summary>
    /// What is so likely to be somebody else's, supposed, taken back or no longer so, beside how likely it belongs, is kept off. On hands of the conversations that were left out, with as many wrong lines, 14 traps of a hundred were taken
    /// instead of 22, and hardly less was found.
    /// </summary>
    private const double ShareOfLookingSo = 0.4;

    private static readonly FeatureList Nothing = new();

    private readonly Hearing _hearing;
    private readonly LearnedModel? _model;
    private readonly PieceFeatures _features;
    private readonly PieceSigns _signs;
    private readonly PieceScorer? _scorer;
    private double[] _sureness = [];
    private Field?[] _given = [];
    private Field?[] _ofNow = [];
    private bool[] _pushesBack = [];
    private int _asked = -1;

    /// <summary>A judge of one conversation.</summary>
    /// <param name="hearing">What was heard.</param>
    /// <param name="form">By what the form is filled; null where nothing is there to do so: then nothing belongs anywhere.</param>
    /// <param name="witness">Who looks on.</param>
    public PieceJudge(Hearing hearing, FormModel? form, FormWitness? witness)
    {
        (_hearing, _model, Witness) = (hearing, form?.Model, witness);
        (_features, _signs) = (new PieceFeatures(form?.Classes ?? WordClasses.For(hearing.Language!)), new PieceSigns(hearing));
        if (_model is not null) _scorer = new PieceScorer(_model);
    }

    /// <summary>Who looks on; null where nobody does.</summary>
    public FormWitness? Witness { get; }

    /// <summary>The pieces of the utterance that was judged last.</summary>
    public ImmutableArray<TokenRange> Pieces { get; private set; } = [];

    /// <summary>How likely a piece of it belongs in each field, in the order of <see cref="Field"/>, 0 to 1; last, how likely it is a yes, and how likely it only looks as if it belonged.</summary>
    public ReadOnlySpan<double> Of(int piece) => _sureness.AsSpan(piece * LearnedModel.Width, Heads.Form.Length);

    /// <summary>Whether a piece gives the figure of a field that was asked for.</summary>
    public bool GivesAsked(int piece, Field field) => _given[piece] == field;

    /// <summary>Whether a piece gives what is paid now, or when something was, because that is what was asked.</summary>
    public bool IsOfNow(int piece, Field field) => _ofNow[piece] == field;

    /// <summary>Whether a piece surely pushes back, and so is a concern however likely it looks like one.</summary>
    public bool IsConcern(int piece, Field field) => field is Field.Concerns && _pushesBack[piece];

    /// <summary>From how likely on a piece belongs in a field, 0 to 1.</summary>
    public double LeastOf(int piece, Field field) => GivesAsked(piece, field) ? EnoughWhenAsked : _model?.ThresholdOf((int)field) ?? 1;

    /// <summary>
    /// Whether a piece is likely enough to belong in a field for it to be written there. The figure that was asked for may be less likely; what surely pushes back is a concern; what is paid now, or when
    /// something was, is no budget and no timing; and what sounds as if it only looked so is nothing, unless it gives the figure that was asked for, which rules look at.
    /// </summary>
    public bool Belongs(int piece, Field field)
    {
        if (_model is null || IsOfNow(piece, field)) return false;
        return IsConcern(piece, field) || (Of(piece)[(int)field] >= LeastOf(piece, field) && (GivesAsked(piece, field) || !OnlyLooksSo(piece, field)));
    }

    /// <summary>Whether a piece only looks as if it belonged in a field: it is somebody else's price, a supposition, what was taken back or is no longer so.</summary>
    public bool OnlyLooksSo(int piece, Field field) => Of(piece)[Heads.Trap] >= EnoughToLookSo(piece, field);

    /// <summary>From how likely on a piece is held for what only looks so, 0 to 1.</summary>
    public double EnoughToLookSo(int piece, Field field) => ShareOfLookingSo * Of(piece)[(int)field];

    /// <summary>Whether a piece says yes to the seller.</summary>
    public bool SaysYes(int piece) => _model is not null && Of(piece)[Heads.Yes] >= _model.ThresholdOf(Heads.Yes);

    /// <summary>The field in which a piece most likely belongs, and how likely.</summary>
    public (Field Field, double Sureness) Likeliest(int piece)
    {
        var sureness = Of(piece);
        var best = 0;
        for (var field = 1; field < Heads.Yes; field++)
            if (sureness[field] > sureness[best]) best = field;
        return ((Field)best, sureness[best]);
    }

    /// <summary>The likeliest field of those in which a piece is likely enough to belong; null where there is none.</summary>
    public Field? Best(int piece, Field? but = null)
    {
        Field? best = null;
        var sureness = Of(piece);
        for (var field = Field.Situation; field <= Field.NextStep; field++)
            if (field != but && Belongs(piece, field) && (best is not { } other || sureness[(int)field] > sureness[(int)other])) best = field;
        return best;
    }

    /// <summary>Judges an utterance of the customer's.</summary>
    /// <param name="utterance">Its index.</param>
    /// <param name="asked">What the seller has just asked.</param>
    /// <param name="heard">How many utterances of the customer's have been gone through.</param>
    public void Judge(int utterance, Asked asked, int heard)
    {
        if (asked.Seller is { } seller && seller != _asked)
        {
            _features.Ask(_hearing.Passages[seller]);
            _scorer?.Ask(_features);
            _asked = seller;
        }

        JudgeAll(utterance, asked, heard);
    }

    /// <summary>Judges an utterance of the seller's that the customer may have said yes to.</summary>
    /// <param name="utterance">Its index.</param>
    /// <param name="most">So many of its last pieces.</param>
    public void JudgeSeller(int utterance, int most) => JudgeAll(utterance, new Asked(Seller: null, LongestAnswer), heard: 0, most);

    private void JudgeAll(int utterance, Asked asked, int heard, int most = int.MaxValue)
    {
        var passage = _hearing.Passages[utterance];
        Pieces = Units.Of(passage);
        if (_sureness.Length < Pieces.Length * LearnedModel.Width) _sureness = new double[2 * Pieces.Length * LearnedModel.Width];
        if (_given.Length < Pieces.Length) (_given, _ofNow, _pushesBack) = (new Field?[2 * Pieces.Length], new Field?[2 * Pieces.Length], new bool[2 * Pieces.Length]);
        _sureness.AsSpan(0, Pieces.Length * LearnedModel.Width).Clear();
        _given.AsSpan(0, Pieces.Length).Clear();
        _ofNow.AsSpan(0, Pieces.Length).Clear();
        _pushesBack.AsSpan(0, Pieces.Length).Clear();
        if (_model is null && Witness is null) return;
        _features.Begin(passage);
        _signs.Begin();
        var (place, answers) = (0, asked.Seller is not null && asked.Utterances < LongestAnswer);
        Witness?.Begin(utterance, answers ? asked.Seller : null);
        for (var i = Math.Max(0, Pieces.Length - most); i < Pieces.Length; i++)
        {
            var piece = Pieces[i];
            if (RunUp.IsAll(passage, piece.First, piece.End) && Pieces.Length > 1) continue;
            var features = _features.Of(piece, _hearing.Utterances[utterance], _signs.Of(utterance, piece, place, Pieces.Length, asked, heard));
            (_given[i], _ofNow[i], _pushesBack[i]) = (_signs.Given, _signs.OfNow, _signs.PushesBack);
            _scorer?.Score(features, _features, answers, _sureness.AsSpan(i * LearnedModel.Width, LearnedModel.Width));
            // What was taken back stands in the same piece as what is meant.
            if (_signs.IsRepaired) _sureness[(i * LearnedModel.Width) + Heads.Trap] = 0;
            Witness?.See(utterance, piece, features, answers ? _features.AskedBefore() : Nothing, _features.WordCount, _features.AroundCount + (answers ? _features.AskedCount : 0));
            if (Substance.Says(passage, RunUp.Trim(passage, piece))) place++;
        }
    }
}
