using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using Alongside.Listening.Conversations;

namespace Alongside.Listening.Learned;

/// <summary>
/// The file of the trained models: for each language the groups of its words, and for each model the heads' scales, the features' hashes and their weights. Little-endian; written by
/// <c>training/</c>, and built into the engine.
/// </summary>
internal sealed class ModelFile
{
    /// <summary>What the file begins with.</summary>
    public static ReadOnlySpan<byte> Mark => "ALONGSIDE-MODEL-2\n"u8;

    private readonly Dictionary<string, Lazy<WordClasses>> _classes;
    private readonly List<(string Language, ModelPart Part, Lazy<LearnedModel> Model)> _models;

    private ModelFile(Dictionary<string, Lazy<WordClasses>> classes, List<(string Language, ModelPart Part, Lazy<LearnedModel> Model)> models) => (_classes, _models) = (classes, models);

    /// <summary>No models at all.</summary>
    public static ModelFile None { get; } = new([], []);

    /// <summary>The models that come with the program.</summary>
    public static ModelFile BuiltIn { get; } = Load();

    /// <summary>The model of a language for one side; null where there is none.</summary>
    public LearnedModel? Of(string language, Side side) => Of(language, side is Side.Seller ? ModelPart.Seller : ModelPart.Customer);

    /// <summary>A model of a language; null where there is none.</summary>
    public LearnedModel? Of(string language, ModelPart part)
    {
        foreach (var (ofLanguage, ofPart, model) in _models)
            if (ofPart == part && string.Equals(ofLanguage, language, StringComparison.Ordinal)) return model.Value;
        return null;
    }

    /// <summary>What the models know of the words of a language.</summary>
    public WordClasses ClassesOf(string language) => _classes.TryGetValue(language, out var classes) ? classes.Value : WordClasses.For(language);

    /// <summary>By what the order form of a language is filled; null where there is no model of it.</summary>
    public FormModel? FormOf(string language) => Of(language, ModelPart.Form) is { } model ? new FormModel(model, ClassesOf(language)) : null;

    /// <summary>Reads a file. Each model in it is built when it is first asked for.</summary>
    /// <exception cref="InvalidDataException">It is none, or not whole.</exception>
    public static ModelFile Read(ReadOnlyMemory<byte> whole)
    {
        var file = whole.Span;
        if (!file.StartsWith(Mark)) throw new InvalidDataException("This is no file of trained models.");
        var at = Mark.Length;
        var classes = new Dictionary<string, Lazy<WordClasses>>(StringComparer.Ordinal);
        for (var count = Whole(file, ref at); count > 0; count--)
        {
            var language = Encoding.ASCII.GetString(Bytes(file, ref at, 2));
            var words = Whole(file, ref at);
            var groups = whole.Slice(at, Bytes(file, ref at, checked(words * WordGroups.SizeOfWord)).Length);
            classes.Add(language, new(() => WordClasses.For(language).With(WordGroups.Read(groups.Span))));
        }

        var models = new List<(string Language, ModelPart Part, Lazy<LearnedModel> Model)>();
        for (var count = Whole(file, ref at); count > 0; count--)
        {
            var language = Encoding.ASCII.GetString(Bytes(file, ref at, 2));
            var part = (ModelPart)Whole(file, ref at);
            var heads = new HeadScale[Whole(file, ref at)];
            for (var h = 0; h < heads.Length; h++) heads[h] = new HeadScale(Real(file, ref at), Real(file, ref at), Real(file, ref at), Real(file, ref at));
            var features = Whole(file, ref at);
            var keys = whole.Slice(at, Bytes(file, ref at, checked(features * sizeof(uint))).Length);
            var weights = whole.Slice(at, Bytes(file, ref at, checked(features * heads.Length)).Length);
            models.Add((language, part, new(() => new LearnedModel(heads, Keys(keys.Span), MemoryMarshal.Cast<byte, sbyte>(weights.Span)))));
        }

        return new ModelFile(classes, models);
    }

    private static uint[] Keys(ReadOnlySpan<byte> bytes)
    {
        var keys = MemoryMarshal.Cast<byte, uint>(bytes).ToArray();
        if (!BitConverter.IsLittleEndian) BinaryPrimitives.ReverseEndianness(keys, keys);
        return keys;
    }

    private static ModelFile Load()
    {
        using var stream = typeof(ModelFile).Assembly.GetManifestResourceStream("listening.model");
        if (stream is null) return None;
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
