using System.Text;
using Alongside.Listening.Learned;

namespace Alongside.Training.Learning;

/// <summary>Writes the models to the file that the engine reads: weights in 8 bits, and none that hardly count.</summary>
/// <param name="groups">The groups of the words of each language.</param>
internal sealed class ModelWriter(IReadOnlyDictionary<string, WordGroups> groups)
{
    /// <summary>A feature whose largest weight is less than this changes nothing that can be seen.</summary>
    private const float Least = 0.01f;


    private readonly MemoryStream _parts = new();
    private int _count;

    /// <summary>The features that are kept, those with the largest weights first, each with a row of its own: the file has to stay small.</summary>
    public static Dictionary<uint, int> Kept(Weights weights, ModelPart part)
    {
        var rows = new Dictionary<uint, int>();
        foreach (var hash in weights.Rows.Select(r => (Hash: r.Key, Largest: Largest(weights.Values.AsSpan(r.Value * weights.Heads, weights.Heads))))
            .Where(r => r.Largest >= Least).OrderByDescending(r => r.Largest).ThenBy(r => r.Hash).Take(MostOf(part)).Select(r => r.Hash).Order()) rows.Add(hash, rows.Count);
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
        foreach (var (hash, _) in kept) to.Write(hash);
        foreach (var (_, row) in kept)
            for (var h = 0; h < heads; h++) to.Write((sbyte)Math.Clamp(Math.Round(weights.Values[(row * heads) + h] / units[h]), -127, 127));
        _count++;
    }

    public byte[] ToArray()
    {
        using var file = new MemoryStream();
        file.Write(ModelFile.Mark);
        file.Write(BitConverter.GetBytes(groups.Count));
        foreach (var (language, own) in groups.OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            file.Write(Encoding.ASCII.GetBytes(language));
            file.Write(BitConverter.GetBytes(own.Count));
            file.Write(own.ToArray());
        }

        file.Write(BitConverter.GetBytes(_count));
        _parts.WriteTo(file);
        return file.ToArray();
    }

    private static int MostOf(ModelPart part) => part switch
    {
        ModelPart.Seller => 22_000,
        ModelPart.Customer => 26_000,
        _ => 24_000,
    };

    // What a weight of 1 stands for: so that all but the very largest weights of a head fit.
    private static double[] Units(Weights weights, KeyValuePair<uint, int>[] kept)
    {
        var units = new double[weights.Heads];
        for (var h = 0; h < units.Length; h++)
        {
            var sizes = kept.Select(r => Math.Abs(weights.Values[(r.Value * weights.Heads) + h])).Order().ToArray();
            units[h] = Math.Max(1e-4, sizes.Length == 0 ? 1 : sizes[(int)((sizes.Length - 1) * 0.9995)] / 127.0);
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
