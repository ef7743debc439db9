using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Alongside.Terminal;

/// <summary>
/// Lays text out in lines of a width. Everything that comes in is made printable, nothing of it is read as markup, and
/// without styles not one escape sequence goes out.
/// </summary>
internal sealed class Sheet
{
    public static readonly Style Plain = Style.Plain;
    public static readonly Style Strong = new(decoration: Decoration.Bold);
    public static readonly Style Quiet = new(foreground: Color.Grey);
    public static readonly Style Good = new(foreground: Color.Green, decoration: Decoration.Bold);
    public static readonly Style Theirs = new(foreground: Color.Olive);
    public static readonly Style Yours = new(foreground: Color.Teal);

    private readonly StringWriter _text = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
    private readonly IAnsiConsole _console;

    public Sheet(TerminalView view)
    {
        Columns = view.Columns;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = view.Styled ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = view.Styled ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(_text),
        });
        _console.Profile.Width = view.Columns;
        _console.Profile.Capabilities.Unicode = true;
    }

    /// <summary>The width in columns.</summary>
    public int Columns { get; }

    /// <summary>An empty line.</summary>
    public void Gap() => _console.WriteLine();

    /// <summary>A heading with space above it.</summary>
    public void Heading(string text)
    {
        Gap();
        Put(0, (text, Strong));
    }

    /// <summary>A paragraph of pieces, wrapped and indented.</summary>
    public void Put(int indent, params (string Text, Style Style)[] pieces) => _console.Write(Indented(Joined(pieces), indent));

    /// <summary>A paragraph with something short before it, under which it hangs.</summary>
    public void Hang(int indent, (string Text, Style Style) before, int beforeWidth, params (string Text, Style Style)[] pieces)
    {
        var grid = new Grid { Expand = false };
        grid.AddColumn(new GridColumn { Width = beforeWidth, Padding = new Padding(0, 0, 0, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        grid.AddRow(Joined([before]), Joined(pieces));
        _console.Write(Indented(grid, indent));
    }

    /// <summary>Everything so far, without white space at the ends of its lines.</summary>
    public void WriteTo(TextWriter to)
    {
        var text = _text.ToString();
        foreach (var line in text.AsSpan().TrimEnd().EnumerateLines())
        {
            to.Write(line.TrimEnd(' '));
            to.Write('\n');
        }
    }

    private static Padder Indented(IRenderable what, int indent) => new(what, new Padding(indent, 0, 0, 0));

    private static Paragraph Joined((string Text, Style Style)[] pieces)
    {
        var paragraph = new Paragraph();
        foreach (var (text, style) in pieces) paragraph.Append(Printable.Line(text), style);
        return paragraph;
    }
}
