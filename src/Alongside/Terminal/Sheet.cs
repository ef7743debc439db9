using Spectre.Console;
using Spectre.Console.Rendering;

namespace Alongside.Terminal;

/// <summary>
/// Lays text out in lines of a width. Everything that comes in is made printable, nothing of it is read as markup, and
/// without styles not one escape sequence goes out.
/// </summary>
internal sealed class Sheet(TerminalView view)
{
    public static readonly Style Plain = Style.Plain;
    public static readonly Style Strong = new(decoration: Decoration.Bold);
    public static readonly Style Quiet = new(foreground: Color.Grey);
    public static readonly Style Good = new(foreground: Color.Green, decoration: Decoration.Bold);
    public static readonly Style Theirs = new(foreground: Color.Olive);
    public static readonly Style Yours = new(foreground: Color.Teal);

    private readonly List<Segment> _text = [];

    /// <summary>The width in columns.</summary>
    public int Columns => view.Columns;

    /// <summary>An empty line.</summary>
    public void Gap() => _text.Add(Segment.LineBreak);

    /// <summary>A heading with space above it.</summary>
    public void Heading(string text)
    {
        Gap();
        Put(0, (text, Strong));
    }

    /// <summary>A paragraph of pieces, wrapped and indented.</summary>
    public void Put(int indent, params ReadOnlySpan<(string Text, Style Style)> pieces) => Hang(indent, ("", Plain), 0, pieces);

    /// <summary>A paragraph with something short before it, under which it hangs.</summary>
    public void Hang(int indent, (string Text, Style Style) before, int beforeWidth, params ReadOnlySpan<(string Text, Style Style)> pieces)
    {
        var left = beforeWidth == 0 ? [] : Wrapping.Lines([(Printable.Line(before.Text), before.Style)], beforeWidth - 1);
        var printable = new (string, Style)[pieces.Length];
        for (var i = 0; i < pieces.Length; i++) printable[i] = (Printable.Line(pieces[i].Text), pieces[i].Style);
        var right = Wrapping.Lines(printable, Columns - indent - beforeWidth);
        for (var i = 0; i < Math.Max(left.Count, right.Count); i++)
        {
            var beginning = i < left.Count ? left[i] : [];
            var rest = i < right.Count ? right[i] : [];
            Line(indent, beginning, rest.Count == 0 ? 0 : beforeWidth - beginning.Sum(segment => segment.Text.GetCellWidth()), rest);
        }
    }

    /// <summary>One line however long it is, so that it can be copied as a whole.</summary>
    public void Unbroken(int indent, (string Text, Style Style) piece) =>
        Line(indent, [new Segment(Printable.Line(piece.Text), piece.Style)], padding: 0, []);

    /// <summary>One line of pieces, however long it is.</summary>
    public void Line(params ReadOnlySpan<(string Text, Style Style)> pieces)
    {
        foreach (var (text, style) in pieces)
            if (text.Length > 0) _text.Add(new Segment(text, style));
        Gap();
    }

    /// <summary>Everything so far.</summary>
    public void WriteTo(TextWriter to)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = view.Styled ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = view.Styled ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(to),
        });
        console.Profile.Width = view.Columns;
        console.Write(new Written(_text));
    }

    private void Line(int indent, List<Segment> beginning, int padding, List<Segment> rest)
    {
        if (indent > 0 && beginning.Count + rest.Count > 0) _text.Add(new Segment(new string(' ', indent)));
        _text.AddRange(beginning);
        if (padding > 0) _text.Add(new Segment(new string(' ', padding)));
        _text.AddRange(rest);
        _text.Add(Segment.LineBreak);
    }

    /// <summary>Segments that are laid out already.</summary>
    private sealed class Written(List<Segment> segments) : Renderable
    {
        protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => segments;
    }
}
