namespace Alongside.Documents.Pages;

/// <summary>Sets text from top to bottom, over as many pages as it takes.</summary>
internal sealed class PageFlow
{
    public const double Left = 58;

    public const double Right = Page.Width - 58;

    private const double Top = 62;
    private const double Bottom = Page.Height - 66;

    public PageFlow() => Pages.Add(new Page());

    public List<Page> Pages { get; } = [];

    /// <summary>How far down the page is filled.</summary>
    public double Y { get; private set; } = Top;

    /// <summary>Whether a character had to be marked as missing.</summary>
    public bool Marked { get; private set; }

    public Page Current => Pages[^1];

    /// <summary>Leaves room; none at the top of a page.</summary>
    public void Skip(double points)
    {
        if (Y > Top) Y += points;
    }

    /// <summary>Goes on to the next page where less than this is left.</summary>
    public void Keep(double points)
    {
        if (Y + points <= Bottom || Y <= Top) return;
        Pages.Add(new Page());
        Y = Top;
    }

    /// <summary>As <see cref="Keep"/>, for what would fit on a page of its own; what is longer than that has to break anyway.</summary>
    public void KeepWhole(double points)
    {
        if (points <= Bottom - Top) Keep(points);
    }

    /// <summary>Goes back up, to set something beside what stands there; or down.</summary>
    public void MoveTo(double y) => Y = y;

    public void Rule(Ink ink, double width)
    {
        Current.Bars.Add(new PlacedBar(Left, Y, Right - Left, width, ink));
    }

    /// <summary>The lines of a text at a width.</summary>
    public List<string> Lines(string text, TextStyle style, double width)
    {
        var shown = Typesetting.Showable(text, style.Face, out var marked);
        Marked |= marked;
        return Typesetting.Lines(shown, style, width);
    }

    /// <summary>Sets a text, line by line, with a bar or two beside each where it is somebody's voice.</summary>
    public void Text(string text, TextStyle style, double x, double width, Action<Page, double, double>? beside = null)
    {
        foreach (var line in Lines(text, style, width))
        {
            Keep(style.Leading);
            beside?.Invoke(Current, Y, style.Leading);
            Line(line, style, x);
            Y += style.Leading;
        }
    }

    /// <summary>Sets one line at the height that is reached, and stays there.</summary>
    public void Line(string line, TextStyle style, double x)
    {
        if (line.Length > 0) Current.Texts.Add(new PlacedText(x, Y + ((style.Leading - style.Size) / 2) + (style.Size * 0.86), line, style));
    }
}
