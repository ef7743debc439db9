using System.Numerics;

namespace Alongside.Listening.Learned;

/// <summary>
/// One linear layer over hashed features: for each head a sum of weights, squashed to how sure it is. Weights are whole numbers, so
/// that the sums are the same on every machine and in whatever order they are taken.
/// </summary>
internal sealed class LearnedModel
{
    /// <summary>The row of a feature that the model does not know.</summary>
    public const int NoRow = RowIndex.NoRow;

    /// <summary>So many weights can be summed in 16 bits before they have to be carried over into 32.</summary>
    private const int MostRows = 250;

    /// <summary>Rows are filled up to a multiple of this, so that they can be added in one step.</summary>
    private const int Lanes = 32;

    private readonly RowIndex _index;
    private readonly sbyte[] _weights;
    private readonly int[] _traits = new int[Traits.Numbers];
    private readonly HeadScale[] _heads;
    private readonly int _squashed;
    private readonly double[] _slopes;
    private readonly double[] _offsets;

    /// <summary>A model.</summary>
    /// <param name="heads">What it says, in the order of <see cref="Heads"/>.</param>
    /// <param name="keys">The hash of each feature, each once, in the order of <see cref="RowIndex.Order"/>.</param>
    /// <param name="weights">For each feature so many places as <see cref="WidthOf"/> says: a weight for each head, and zeros.</param>
    public LearnedModel(HeadScale[] heads, uint[] keys, sbyte[] weights)
    {
        _heads = heads;
        Width = WidthOf(heads.Length);
        _squashed = (heads.Length + Vector<double>.Count - 1) / Vector<double>.Count * Vector<double>.Count;
        (_slopes, _offsets) = (new double[Width], new double[Width]);
        for (var head = 0; head < heads.Length; head++) (_slopes[head], _offsets[head]) = (heads[head].Slope * heads[head].Unit, heads[head].Offset);
        _weights = weights;
        _index = new RowIndex(keys);
        for (var trait = 0; trait < _traits.Length; trait++) _traits[trait] = RowOf(Traits.HashOf(trait));
        Features = keys.Length;
    }

    /// <summary>How many features it knows.</summary>
    public int Features { get; }

    /// <summary>How many heads it has.</summary>
    public int HeadCount => _heads.Length;

    /// <summary>How many numbers the sums for all heads take.</summary>
    public int Width { get; }

    /// <summary>The same, for so many heads.</summary>
    public static int WidthOf(int heads) => (heads + Lanes - 1) / Lanes * Lanes;

    /// <summary>From how sure on a head says yes.</summary>
    public double ThresholdOf(int head) => _heads[head].Threshold;

    /// <summary>How the sum of a head's weights becomes how sure it is.</summary>
    public HeadScale ScaleOf(int head) => _heads[head];

    /// <summary>The row of a feature; <see cref="NoRow"/> where the model does not know it.</summary>
    public int RowOf(uint hash) => _index.Of(hash);

    /// <summary>Finds the features that the model knows.</summary>
    /// <param name="features">The features.</param>
    /// <param name="perhaps">Room for as many numbers of features that may be known.</param>
    /// <param name="known">Room for as many; afterwards it begins with those that are known, in their order.</param>
    /// <returns>How many those are.</returns>
    public int Find(ReadOnlySpan<Feature> features, Span<int> perhaps, Span<KnownFeature> known) => _index.Find(features, perhaps, known);

    /// <summary>The row of a trait; <see cref="NoRow"/> where the model does not know it.</summary>
    public int RowOfTrait(int trait) => _traits[trait];

    /// <summary>What a row adds to the sum of a head, in steps that are the same for all rows.</summary>
    public int StepsOf(int row, int head) => _weights[(row * Width) + head];

    /// <summary>What a feature adds to the score of a head; 0 where the model does not know it.</summary>
    public double WeightOf(Feature feature, int head) => RowOf(feature.Hash) is var row and not NoRow ? StepsOf(row, head) * _heads[head].Unit : 0;

    /// <summary>Adds rows up.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="sums">To what they are added, as many as <see cref="Width"/> says.</param>
    public void Add(ReadOnlySpan<int> rows, Span<int> sums)
    {
        for (; rows.Length > MostRows; rows = rows[MostRows..]) AddFew(rows[..MostRows], sums);
        AddFew(rows, sums);
    }

    /// <summary>How sure each head is, 0 to 1, as often as it is right.</summary>
    /// <param name="ofWords">The sums of what stands in the words, and below how many words there are.</param>
    /// <param name="ofBefore">The sums of what stands in the words before, and below how many of them were looked at.</param>
    /// <param name="ofRest">The sums of the rest.</param>
    /// <param name="words">How many words.</param>
    /// <param name="before">How many words before.</param>
    /// <param name="ofTalk">What is added to the score of each head because of the talk so far; empty where nothing is.</param>
    /// <param name="sureness">Where it is written.</param>
    public void Score(ReadOnlySpan<int> ofWords, ReadOnlySpan<int> ofBefore, ReadOnlySpan<int> ofRest, int words, int before, ReadOnlySpan<double> ofTalk, Span<double> sureness)
    {
        var (scale, scaleBefore) = (Scale(words), Scale(before));
        for (var head = 0; head < _heads.Length; head++)
            sureness[head] = -((_slopes[head] * ((ofWords[head] * scale) + (ofBefore[head] * scaleBefore) + ofRest[head])) + _offsets[head]);
        for (var head = 0; head < ofTalk.Length; head++) sureness[head] -= ofTalk[head];
        HeadScale.Squash(sureness[.._squashed]);
    }

    /// <summary>Long utterances hold more of everything: what stands in the words counts less in them.</summary>
    public static double Scale(int words) => 1 / Math.Sqrt(Math.Max(words, 6) / 6.0);

    private void AddFew(ReadOnlySpan<int> rows, Span<int> sums)
    {
        if (!Vector.IsHardwareAccelerated || Width % Vector<sbyte>.Count != 0)
        {
            foreach (var row in rows)
                for (var head = 0; head < Width; head++) sums[head] += _weights[(row * Width) + head];
            return;
        }

        for (var column = 0; column < Width; column += Vector<sbyte>.Count)
        {
            var (low, high) = (Vector<short>.Zero, Vector<short>.Zero);
            foreach (var row in rows)
            {
                Vector.Widen(new Vector<sbyte>(_weights, (row * Width) + column), out var first, out var second);
                low += first;
                high += second;
            }

            Carry(low, sums[column..]);
            Carry(high, sums[(column + Vector<short>.Count)..]);
        }
    }

    private static void Carry(Vector<short> sums, Span<int> into)
    {
        Vector.Widen(sums, out var first, out var second);
        (first + new Vector<int>(into)).CopyTo(into);
        (second + new Vector<int>(into[Vector<int>.Count..])).CopyTo(into[Vector<int>.Count..]);
    }
}
