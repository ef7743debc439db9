using Alongside.Listening.Entries;
using Alongside.Listening.Language;
using Alongside.Listening.Learned;
using Alongside.Listening.Moves;

namespace Alongside.Listening.Explaining;

/// <summary>Keeps how the pieces of an utterance looked to the model of the order form while they were judged, and takes apart what it said of one.</summary>
internal sealed class PieceWeights(Hearing hearing, LearnedModel model)
{
    private static readonly HashSet<uint> OfLabels =
    [
        .. Enum.GetValues<Label>().Select(PieceFeatures.HashOf), .. Enum.GetValues<Lean>().Select(PieceFeatures.HashOf), .. PieceSigns.OfLabels.Select(PieceFeatures.HashOf),
    ];

    private readonly Dictionary<TokenRange, Piece> _pieces = [];
    private int? _asked;

    /// <summary>The utterance.</summary>
    public int Utterance { get; private set; }

    /// <summary>Takes up an utterance.</summary>
    public void Begin(int utterance, int? asked)
    {
        _pieces.Clear();
        (Utterance, _asked) = (utterance, asked);
    }

    /// <summary>Takes note of a piece of it.</summary>
    public void Add(Piece piece) => _pieces[piece.Range] = piece;

    /// <summary>What a head of the model made of a piece; null where the piece was not looked at.</summary>
    /// <param name="judge">Who judged it.</param>
    /// <param name="piece">The piece.</param>
    /// <param name="head">A field, that it is a yes, or that it only looks as if it belonged.</param>
    /// <param name="least">What was enough.</param>
    public PieceReason? Of(PieceJudge judge, int piece, int head, double least)
    {
        if (!_pieces.TryGetValue(judge.Pieces[piece], out var read)) return null;
        var weighing = new Weigher(model, hearing.Passages[Utterance], [read], OfLabels).Anywhere(head);
        var asked = _asked is { } seller && hearing.Passages[seller].Tokens.Length > 0 ? hearing.Quote(seller, new TokenRange(0, hearing.Passages[seller].Tokens.Length)) : null;
        return new PieceReason(hearing.Quote(Utterance, read.Range), judge.Of(piece)[head], weighing with { Threshold = least }, asked);
    }
}
