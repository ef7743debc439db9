namespace Alongside.Listening.Learned;

/// <summary>Has the model of the order form score one piece after another. Nothing is allocated once it has grown.</summary>
internal sealed class PieceScorer(LearnedModel model)
{
    private const int Groups = 3;

    private readonly KnownList _known = new();
    private readonly RowSet[] _rows = [new(), new(), new()];
    private readonly int[] _sums = new int[Groups * LearnedModel.Width];
    private readonly int[] _asked = new int[LearnedModel.Width];

    /// <summary>Takes up what the seller said: it weighs the same for all pieces that answer it.</summary>
    public void Ask(PieceFeatures of)
    {
        Take(of.AskedBefore());
        Array.Clear(_asked);
        model.Add(_rows[1].All, _asked);
    }

    /// <summary>How sure each head is of a piece.</summary>
    /// <param name="features">What it looks like, and its surroundings.</param>
    /// <param name="of">Where the features come from; it says how many words were looked at.</param>
    /// <param name="answers">Whether it can be an answer to what the seller said.</param>
    /// <param name="sureness">Where it is written, as many as <see cref="LearnedModel.Width"/> says.</param>
    public void Score(FeatureList features, PieceFeatures of, bool answers, Span<double> sureness)
    {
        Array.Clear(_sums);
        if (answers) _asked.CopyTo(Sums(1));
        Take(features);
        for (var group = 0; group < Groups; group++) model.Add(_rows[group].All, Sums(group));
        model.Score(Sums(0), Sums(1), Sums(2), of.WordCount, of.AroundCount + (answers ? of.AskedCount : 0), ofTalk: [], sureness);
    }

    private void Take(FeatureList features)
    {
        foreach (var rows in _rows) rows.Clear(model.Features);
        _known.Take(model, features);
        foreach (ref readonly var known in _known.All) _rows[new Feature(0, known.First, known.End).Group].Add(known.Row);
    }

    private Span<int> Sums(int group) => _sums.AsSpan(group * LearnedModel.Width, LearnedModel.Width);
}
