using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Alongside.Listening.Learned;

/// <summary>
/// One linear layer over hashed features: for each head a sum of weights, squashed to how sure it is. Weights are whole numbers, so
/// that the sums are the same on every machine and in whatever order they are taken.
/// </summary>
internal sealed class LearnedModel
{
    /// <summary>The row of a feature that the model does not know.</summary>
    public const int NoRow = RowIndex.NoRow;

    /// <summary>How many numbers the sums for all heads take, and the most heads that there can be.</summary>
    public const int Width = 2 * Step;

    /// <summary>So many weights can be summed in 16 bits before they have to be carried over into 32.</summary>
    private const int MostRows = 250;

    /// <summary>A row is read in one step of so many bytes, also where it is shorter; so there have to be as many behind the last.</summary>
    public const int Step = 16;

    private readonly RowIndex _index;
    private readonly byte[] _weights;
    private readonly int _rowSize;
    private readonly int[] _traits = new int[Traits.Numbers];
    private readonly HeadScale[] _heads;
    private readonly int _squashed;
    private readonly double[] _slopes;
    private readonly double[] _offsets;

    /// <summary>A model.</summary>
    /// <param name="heads">What it says, in the order of <see cref="Heads"/>.</param>
    /// <param name="keys">The hash of each feature, each once, in the order of <see cref="RowIndex.Order"/>.</param>
    /// <param name="weights">The weights of each feature, packed (<see cref="PackedWeights"/>), one row behind the other, and <see cref="Step"/> more bytes, whatever is in them. It is kept.</param>
    /// <exception cref="ArgumentException">There are too many heads, or the weights are not as many.</exception>
    public LearnedModel(HeadScale[] heads, uint[] keys, byte[] weights)
    {
        _rowSize = PackedWeights.SizeOf(heads.Length);
        if (heads.Length > Width || weights.Length != (keys.Length * _rowSize) + Step) throw new ArgumentException("These are not the weights of these heads.", nameof(weights));
        _heads = heads;
        _squashed = (heads.Length + Vector256<double>.Count - 1) / Vector256<double>.Count * Vector256<double>.Count;
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
    public int StepsOf(int row, int head) => PackedWeights.StepsOf(_weights.AsSpan(row * _rowSize, _rowSize), head);

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
        for (var head = 0; head < _squashed; head += Vector256<double>.Count)
        {
            var sums = (Reals(ofWords, head) * scale) + (Reals(ofBefore, head) * scaleBefore) + Reals(ofRest, head);
            (-((Vector256.Create(_slopes, head) * sums) + Vector256.Create(_offsets, head))).CopyTo(sureness[head..]);
        }

        for (var head = 0; head < ofTalk.Length; head++) sureness[head] -= ofTalk[head];
        HeadScale.Squash(sureness[.._squashed]);
    }

    /// <summary>Long utterances hold more of everything: what stands in the words counts less in them.</summary>
    public static double Scale(int words) => 1 / Math.Sqrt(Math.Max(words, 6) / 6.0);

    private static Vector256<double> Reals(ReadOnlySpan<int> sums, int at)
    {
        var whole = Vector128.Create(sums[at..]);
        return Vector256.ConvertToDouble(Vector256.Create(Vector128.WidenLower(whole), Vector128.WidenUpper(whole)));
    }

    private void AddFew(ReadOnlySpan<int> rows, Span<int> sums)
    {
        // Two weights stand in each byte: those of the heads with even numbers are summed apart from the others.
        var steps = Vector128.Create(PackedWeights.StepsOfCodes);
        var (even, odd) = (Vector256<short>.Zero, Vector256<short>.Zero);
        foreach (var row in rows)
        {
            var codes = Vector128.Create(_weights, row * _rowSize);
            even += Wide(Vector128.Shuffle(steps, (codes & Vector128.Create((byte)0xF)).AsSByte()));
            odd += Wide(Vector128.Shuffle(steps, (codes >> 4).AsSByte()));
        }

        var into = MemoryMarshal.Cast<int, Vector256<int>>(sums);
        (into[0], into[1]) = Join(Vector256.WidenLower(even), Vector256.WidenLower(odd), into[0], into[1]);
        (into[2], into[3]) = Join(Vector256.WidenUpper(even), Vector256.WidenUpper(odd), into[2], into[3]);
    }

    private static Vector256<short> Wide(Vector128<sbyte> steps) => Vector256.WidenLower(steps.ToVector256Unsafe());

    /// <summary>Adds the sums of heads with even and odd numbers, in turn, to those that there are.</summary>
    private static (Vector256<int> First, Vector256<int> Second) Join(Vector256<int> even, Vector256<int> odd, Vector256<int> first, Vector256<int> second)
    {
        var (before, after) = BitConverter.IsLittleEndian ? (even.AsUInt32(), odd.AsUInt32()) : (odd.AsUInt32(), even.AsUInt32());
        return (first + (Vector256.WidenLower(before) | (Vector256.WidenLower(after) << 32)).AsInt32(), second + (Vector256.WidenUpper(before) | (Vector256.WidenUpper(after) << 32)).AsInt32());
    }
}
