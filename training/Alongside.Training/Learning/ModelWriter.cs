using System.Text;
using Alongside.Listening.Learned;

namespace Alongside.Training.Learning;

/// <summary>Writes the models to the file that the engine reads: weights in few bits, and none that hardly count.</summary>
/// <param name="sorts">Of what sort the words of each language are.</param>
internal sealed class ModelWriter(IReadOnlyDictionary<string, WordSorts> sorts)
{
    /// <summary>A feature whose largest weight is less than this changes nothing that can be seen.</summary>
    private const float Least = 0.01f;

    private const int ExamplesOfForm = 8;

    private readonly MemoryStream _parts = new();
    private int _count;

    /// <summary>
    /// The features that are kept, each with a row of its own: the file has to stay small. For the lines those come first that move scores most over all examples, by their largest weight and by how often they are there; for the form, which has fewer
    /// examples, those with the largest weights.
    /// </summary>
    public static Dictionary<uint, int> Kept(Weights weights, IReadOnlyList<Example> examples, ModelPart part)
    {
        var seen = part is ModelPart.Form ? [] : Trainer.CountsOf(examples);
        var rows = new Dictionary<uint, int>();
        foreach (var hash in weights.Rows.Select(r => (Hash: r.Key, Largest: Largest(weights.Values.AsSpan(r.Value * weights.Heads, weights.Heads))))
            .Where(r => r.Largest >= Least).OrderByDescending(r => r.Largest * Math.Sqrt(seen.GetValueOrDefault(r.Hash, 1))).ThenBy(r => r.Hash).Take(MostOf(part, examples.Count)).Select(r => r.Hash).Order()) rows.Add(hash, rows.Count);
        return rows;
    }

    public void Add(string language, ModelPart part, Weights weights, HeadScale[] scales)
    {
        using var to = new BinaryWriter(_parts, Encoding.ASCII, leaveOpen: true);
        var heads = weights.Heads;
        KeyValuePair<uint, int>[] kept = [.. RowIndex.Order(weights.Rows.Keys).Select(k => KeyValuePair.Create(k, weights.Rows[k]))];
        var units = Units(weights, kept);
        to.Write(Encoding.ASCII.GetBytes(language));
        to.Write((int)part);
        to.Write(heads);
        for (var h = 0; h < heads; h++)
        {
            to.Write(units[h]);
            to.Write(scales[h].Slope);
            to.Write(scales[h].Offset + (scales[h].Slope * weights.Bias[h]));
            to.Write(scales[h].Threshold);
        }

        to.Write(kept.Length);
        var keys = KeysOf(kept);
        to.Write(keys.Length);
        to.Write(keys);
        var (steps, packed) = (new double[heads], new byte[PackedWeights.SizeOf(heads)]);
        foreach (var (_, row) in kept)
        {
            for (var h = 0; h < heads; h++) steps[h] = weights.Values[(row * heads) + h] / units[h];
            PackedWeights.Pack(steps, packed);
            to.Write(packed);
        }

        _count++;
    }

    public byte[] ToArray()
    {
        using var file = new MemoryStream();
        file.Write(ModelFile.Mark);
        file.Write(BitConverter.GetBytes(sorts.Count));
        foreach (var (language, own) in sorts.OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            file.Write(Encoding.ASCII.GetBytes(language));
            file.Write(BitConverter.GetBytes(own.Count));
            file.Write(own.ToArray());
        }

        file.Write(BitConverter.GetBytes(_count));
        _parts.WriteTo(file);
        return file.ToArray();
    }

    private static byte[] KeysOf(KeyValuePair<uint, int>[] kept)
    {
        using var bytes = new MemoryStream();
        var before = 0u;
        foreach (var (key, _) in kept)
        {
            var above = key - before;
            for (; above >= ModelFile.More; above >>= 7) bytes.WriteByte((byte)(above | ModelFile.More));
            bytes.WriteByte((byte)above);
            before = key;
        }

        return bytes.ToArray();
    }

    /// <summary>So many features of the lines are kept that the file and the tables that they are looked up in stay small. The form's are fewer, since more of them only remember the conversations: one for every so many examples.</summary>
    private static int MostOf(ModelPart part, int examples) => part is ModelPart.Form ? examples / ExamplesOfForm : 48_000;

    // What a weight of 1 stands for: so that all but the very largest weights of a head fit.
    private static double[] Units(Weights weights, KeyValuePair<uint, int>[] kept)
    {
        var units = new double[weights.Heads];
        for (var h = 0; h < units.Length; h++)
        {
            var sizes = kept.Select(r => Math.Abs(weights.Values[(r.Value * weights.Heads) + h])).Order().ToArray();
            units[h] = Math.Max(1e-4, sizes.Length == 0 ? 1 : sizes[(int)((sizes.Length - 1) * 0.9995)] / PackedWeights.Most);
        }

        return units;
    }

    private static float Largest(ReadOnlySpan<float> own)
    {
        var largest = 0f;
        foreach (var weight in own) largest = Math.Max(largest, Math.Abs(weight));
        return largest;
    }
}
