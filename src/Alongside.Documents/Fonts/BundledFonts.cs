namespace Alongside.Documents.Fonts;

/// <summary>The typefaces that the program brings along: the same page on every machine.</summary>
internal static class BundledFonts
{
    private static readonly Lazy<TrueTypeFont> Sans = Load("NotoSans-Regular");
    private static readonly Lazy<TrueTypeFont> Bold = Load("NotoSans-Bold");
    private static readonly Lazy<TrueTypeFont> Italic = Load("NotoSans-Italic");
    private static readonly Lazy<TrueTypeFont> Serif = Load("NotoSerif-Regular");

    public static TrueTypeFont Of(Face face) => face switch
    {
        Face.Sans => Sans.Value,
        Face.Bold => Bold.Value,
        Face.Italic => Italic.Value,
        _ => Serif.Value,
    };

    private static Lazy<TrueTypeFont> Load(string name) => new(() =>
    {
        using var resource = typeof(BundledFonts).Assembly.GetManifestResourceStream(name + ".ttf")!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return new TrueTypeFont(name, bytes);
    });
}
