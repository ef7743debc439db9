using Alongside.Documents.Fonts;

namespace Alongside.Documents.Pages;

/// <summary>How text is set. Sizes are in points.</summary>
internal sealed record TextStyle(Face Face, double Size, double Leading, Ink Ink)
{
    public static TextStyle Title { get; } = new(Face.Bold, 25, 30, Ink.Text);

    public static TextStyle Lede { get; } = new(Face.Sans, 12, 18, Ink.Text);

    public static TextStyle Section { get; } = new(Face.Bold, 10.5, 15, Ink.Text);

    public static TextStyle Statement { get; } = new(Face.Sans, 11.5, 16.5, Ink.Text);

    public static TextStyle SetAside { get; } = new(Face.Sans, 11.5, 16.5, Ink.Soft);

    public static TextStyle Plain { get; } = new(Face.Sans, 10, 14.5, Ink.Text);

    public static TextStyle Aside { get; } = new(Face.Sans, 8.5, 12.5, Ink.Soft);

    public static TextStyle Mark { get; } = new(Face.Bold, 8.5, 12.5, Ink.Soft);

    public static TextStyle Quote { get; } = new(Face.Serif, 11, 16, Ink.Text);

    public static TextStyle Cell { get; } = new(Face.Sans, 9.5, 13.5, Ink.Text);

    public static TextStyle Note { get; } = new(Face.Italic, 8.5, 12, Ink.Soft);

    public static TextStyle Foot { get; } = new(Face.Sans, 7, 10, Ink.Soft);

    public TextStyle In(Ink ink) => this with { Ink = ink };

    public TextStyle In(Face face) => this with { Face = face };
}
