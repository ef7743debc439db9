using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;
using Alongside.Listening.Conversations;

namespace Alongside.Listening.Learned;

/// <summary>
/// The file of the trained models: for each language the sorts of its words, and for each model the heads' scales, the features' hashes and their weights. Little-endian; written by
/// <c>training/</c>, and built into the engine.
/// </summary>
internal sealed class ModelFile
{
    /// <summary>What the file begins with.</summary>
    public static ReadOnlySpan<byte> Mark => "ALONGSIDE-MODEL-5\n"u8;

    /// <summary>The bit of a key's byte that says that more follow.</summary>
    public const byte More = 0x80;

    private readonly Dictionary<string, Lazy<WordClasses>> _classes;
    private readonly List<HeldModel> _models;

    private ModelFile(Dictionary<string, Lazy<WordClasses>> classes, List<HeldModel> models) => (_classes, _models) = (classes, models);

    /// <summary>No models at all.</summary>
    public static ModelFile None { get; } = new([], []);

    /// <summary>The models that come with the program.</summary>
    public static ModelFile BuiltIn => Own.File;

    /// <summary>The model of a language for one side; null where there is none.</summary>
    public LearnedModel? Of(string language, Side side) => Of(language, side is Side.Seller ? ModelPart.Seller : ModelPart.Customer);

    /// <summary>A model of a language; null where there is none.</summary>
    public LearnedModel? Of(string language, ModelPart part)
    {
        foreach (var held in _models)
            if (held.Part == part && string.Equals(held.Language, language, StringComparison.Ordinal)) return held.Model.Value;
        return null;
    }

    /// <summary>What the models know of the words of a language.</summary>
    public WordClasses ClassesOf(string language) => _classes.TryGetValue(language, out var classes) ? classes.Value : WordClasses.For(language);

    /// <summary>By what the order form of a language is filled; null where there is no model of it.</summary>
    public FormModel? FormOf(string language) => Of(language, ModelPart.Form) is { } model ? new FormModel(model, ClassesOf(language)) : null;

    /// <summary>Reads a file. Each model in it is read and built when it is first asked for.</summary>
    /// <param name="file">The file, which is kept.</param>
    /// <exception cref="InvalidDataException">It is none, or not whole.</exception>
    public static ModelFile Read(Stream file)
    {
        if (!Bytes(file, Math.Min(Mark.Length, (int)file.Length)).AsSpan().SequenceEqual(Mark)) throw new InvalidDataException("This is no file of trained models.");
        var classes = new Dictionary<string, Lazy<WordClasses>>(StringComparer.Ordinal);
        for (var count = Count(file); count > 0; count--)
        {
            var language = Encoding.ASCII.GetString(Bytes(file, 2));
            var sorts = Later(file, WordSorts.SizeOf(Count(file)));
            classes.Add(language, new(() => WordClasses.For(language).With(WordSorts.Read(sorts()))));
        }

        var models = new List<HeldModel>();
        for (var count = Count(file); count > 0; count--)
        {
            var language = Encoding.ASCII.GetString(Bytes(file, 2));
            var part = (ModelPart)Whole(file);
            var heads = new HeadScale[Count(file)];
            for (var h = 0; h < heads.Length; h++) heads[h] = new HeadScale(Real(file), Real(file), Real(file), Real(file));
            var features = Count(file);
            var keys = Later(file, Count(file));
            var weights = Later(file, (long)features * PackedWeights.SizeOf(heads.Length), LearnedModel.Step);
            models.Add(new HeldModel(language, part, new(() => new LearnedModel(heads, Keys(keys(), features), weights()))));
        }

        return new ModelFile(classes, models);
    }

    // Nearly all keys rise, and each is written as how far it lies above the one before: seven bits a byte, the lowest first, the eighth saying that more follow.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // it runs once, and would run before it is compiled well
    private static uint[] Keys(byte[] bytes, int count)
    {
        var keys = new uint[count];
        var (key, at) = (0u, 0);
        for (var i = 0; i < keys.Length; i++)
        {
            var shift = 0;
            for (; (bytes[at] & More) != 0; shift += 7) key += (uint)(bytes[at++] & ~More) << shift;
            keys[i] = key += (uint)bytes[at++] << shift;
        }

        return keys;
    }

    private static ModelFile Load() => typeof(ModelFile).Assembly.GetManifestResourceStream("listening.model") is { } file ? Read(file) : None;

    /// <summary>Passes over so many bytes, which are read when they are asked for, with room for more behind them: mostly one language of two is.</summary>
    private static Func<byte[]> Later(Stream file, long count, int room = 0)
    {
        var at = file.Position;
        if (at > file.Length - count) throw NotWhole();
        file.Position = at + count;
        return () =>
        {
            lock (file)
            {
                file.Position = at;
                return Bytes(file, (int)count, room);
            }
        };
    }

    private static byte[] Bytes(Stream file, int count, int room = 0)
    {
        if (file.Position > file.Length - count) throw NotWhole();
        var bytes = GC.AllocateUninitializedArray<byte>(count + room);
        file.ReadExactly(bytes, 0, count);
        return bytes;
    }

    private static int Whole(Stream file) => BinaryPrimitives.ReadInt32LittleEndian(Bytes(file, sizeof(int)));

    /// <summary>How many of something there are: never more than the file has bytes.</summary>
    private static int Count(Stream file) => Whole(file) is var count && count >= 0 && count <= file.Length ? count : throw NotWhole();

    private static double Real(Stream file) => BinaryPrimitives.ReadDoubleLittleEndian(Bytes(file, sizeof(double)));

    private static InvalidDataException NotWhole() => new("The file of trained models is not whole.");

    // Apart, so that whoever only reads another file, because this one is of an older kind, can.
    private static class Own
    {
        public static readonly ModelFile File = Load();
    }

    // A class, since the runtime compiles lists of tuples anew at every start, and this file is waited for.
    private sealed class HeldModel(string language, ModelPart part, Lazy<LearnedModel> model)
    {
        public string Language { get; } = language;

        public ModelPart Part { get; } = part;

        public Lazy<LearnedModel> Model { get; } = model;
    }
}
