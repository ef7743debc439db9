using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Runtime.InteropServices;
using System.Text;
using Alongside.Listening.Conversations;

namespace Alongside.Listening.Learned;

/// <summary>
/// The file of the trained models: for each language and what it is for the heads' scales, the features' hashes and their weights. Little-endian; written by
/// <c>training/</c>, and built into the engine.
/// </summary>
internal sealed class ModelFile
{
    /// <summary>What the file begins with.</summary>
    public static ReadOnlySpan<byte> Mark => "ALONGSIDE-MODEL-1\n"u8;

    private readonly FrozenDictionary<(string Language, ModelPart Part), LearnedModel> _models;

    private ModelFile(Dictionary<(string Language, ModelPart Part), LearnedModel> models) => _models = models.ToFrozenDictionary();

    /// <summary>No models at all.</summary>
    public static ModelFile None { get; } = new([]);

    /// <summary>The models that come with the program.</summary>
    public static ModelFile BuiltIn { get; } = Load();

    /// <summary>The model of a language for one side; null where there is none.</summary>
    public LearnedModel? Of(string language, Side side) => Of(language, side is Side.Seller ? ModelPart.Seller : ModelPart.Customer);

    /// <summary>A model of a language; null where there is none.</summary>
    public LearnedModel? Of(string language, ModelPart part) => _models.GetValueOrDefault((language, part));

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">It is none, or not whole.</exception>
    public static ModelFile Read(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith(Mark)) throw new InvalidDataException("This is no file of trained models.");
        var at = Mark.Length;
        var models = new Dictionary<(string, ModelPart), LearnedModel>();
        for (var count = Whole(file, ref at); count > 0; count--)
        {
            var language = Encoding.ASCII.GetString(Bytes(file, ref at, 2));
            var part = (ModelPart)Whole(file, ref at);
            var heads = new HeadScale[Whole(file, ref at)];
            for (var h = 0; h < heads.Length; h++) heads[h] = new HeadScale(Real(file, ref at), Real(file, ref at), Real(file, ref at), Real(file, ref at));
            var keys = new uint[Whole(file, ref at)];
            for (var k = 0; k < keys.Length; k++) keys[k] = (uint)Whole(file, ref at);
            models[(language, part)] = new LearnedModel(heads, keys, MemoryMarshal.Cast<byte, sbyte>(Bytes(file, ref at, keys.Length * heads.Length)).ToArray());
        }

        return new ModelFile(models);
    }

    private static ModelFile Load()
    {
        using var stream = typeof(ModelFile).Assembly.GetManifestResourceStream("listening.model");
        if (stream is null) return new ModelFile([]);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Read(bytes);
    }

    private static ReadOnlySpan<byte> Bytes(ReadOnlySpan<byte> file, ref int at, int count)
    {
        if (count < 0 || at > file.Length - count) throw new InvalidDataException("The file of trained models is not whole.");
        at += count;
        return file.Slice(at - count, count);
    }

    private static int Whole(ReadOnlySpan<byte> file, ref int at) => BinaryPrimitives.ReadInt32LittleEndian(Bytes(file, ref at, 4));

    private static double Real(ReadOnlySpan<byte> file, ref int at) => BinaryPrimitives.ReadDoubleLittleEndian(Bytes(file, ref at, 8));
}
