using Alongside.Documents.Exports;
using Alongside.Documents.Sheets;
using Alongside.Documents.Words;

namespace Alongside.Documents.Pages;

/// <summary>A sheet on A4 pages: titles in the margin, words beside them, the hash and the page number at the foot of each.</summary>
internal sealed class SheetPages
{
    private const double TitleWidth = 118;
    private const double Start = PageFlow.Left + TitleWidth + 20;
    private const double Width = PageFlow.Right - Start;
    private const double Inset = 12;

    private readonly PageFlow _flow = new();
    private readonly Sheet _sheet;
    private readonly FormWords _words;
    private readonly BriefWords _say;

    private SheetPages(Sheet sheet)
    {
        _sheet = sheet;
        _words = FormWords.For(sheet.Language);
        _say = BriefWords.For(_words);
    }

    public static List<Page> Of(Sheet sheet, int edition, string hash)
    {
        var pages = new SheetPages(sheet);
        pages.Head();
        foreach (var section in sheet.Sections) pages.Part(section);
        if (pages._flow.Marked) pages.Missing();
        pages.Foot($"{pages._words.VersionOf(edition)} · {hash}");
        return pages._flow.Pages;
    }

    private void Head()
    {
        var bars = _flow.Current.Bars;
        bars.Add(new PlacedBar(PageFlow.Left, _flow.Y - 6, 11, 5.5, Ink.CustomerFill));
        bars.Add(new PlacedBar(PageFlow.Left + 5, _flow.Y + 1, 11, 5.5, Ink.SellerFill));
        _flow.MoveTo(_flow.Y - 8);
        _flow.Line("Alongside", TextStyle.Section, PageFlow.Left + 23);
        _flow.MoveTo(_flow.Y + 42);
        _flow.Text(_sheet.Title, TextStyle.Title, PageFlow.Left, PageFlow.Right - PageFlow.Left);
        _flow.Skip(9);
        _flow.Text(_sheet.Lede, TextStyle.Lede, PageFlow.Left, PageFlow.Right - PageFlow.Left);
        _flow.Skip(5);
        _flow.Text(_sheet.State, TextStyle.Aside.In(Ink.Soft) with { Size = 10, Leading = 15 }, PageFlow.Left, PageFlow.Right - PageFlow.Left);
        _flow.Skip(22);
    }

    private void Part(Section section)
    {
        var title = _flow.Lines(section.Title, TextStyle.Section, TitleWidth);
        // The title, and what it is the title of: its first words with what is said of them.
        _flow.Keep(Math.Max((title.Count * TextStyle.Section.Leading) + 14, 70));
        _flow.Rule(Ink.Line, 0.7);
        _flow.MoveTo(_flow.Y + 14);
        var (page, top) = (_flow.Current, _flow.Y);
        foreach (var line in title)
        {
            _flow.Line(line, TextStyle.Section, PageFlow.Left);
            _flow.MoveTo(_flow.Y + TextStyle.Section.Leading);
        }

        var under = _flow.Y;
        // On one line with the title, however small.
        _flow.MoveTo(top + (section.Blocks[0] switch { Statement => -0.9, Plain => 0.3, _ => 2 }));
        for (var i = 0; i < section.Blocks.Length; i++)
        {
            if (i > 0) _flow.Skip(Gap(section.Blocks[i]));
            // What was said and the yes to it are one thing to read.
            if (section.Blocks[i] is Voice { Party: Parties.Seller } said && section.Blocks.ElementAtOrDefault(i + 1) is Voice { Party: Parties.Customer } yes)
                _flow.KeepWhole(Height(said) + Gap(yes) + Height(yes));
            Set(section.Blocks[i]);
        }

        if (ReferenceEquals(page, _flow.Current)) _flow.MoveTo(Math.Max(_flow.Y, under));
        _flow.Skip(16);
    }

    private static double Gap(Block block) => block switch
    {
        Statement => 13,
        Mark => 14,
        Voice => 7,
        Aside => 2,
        _ => 5,
    };

    private void Set(Block block)
    {
        switch (block)
        {
            case Statement statement:
                _flow.Keep(TextStyle.Statement.Leading + TextStyle.Aside.Leading);
                _flow.Text(statement.Text, statement.SetAside ? TextStyle.SetAside : TextStyle.Statement, Start, Width);
                break;
            case Aside aside:
                _flow.Text(aside.Text, TextStyle.Aside, Start, Width);
                break;
            case Mark mark:
                _flow.Keep(60);
                _flow.Text(mark.Text, TextStyle.Mark, Start, Width);
                _flow.Skip(-9);
                break;
            case Voice voice:
                Said(voice);
                break;
            case Plain plain:
                _flow.Text(plain.Text, TextStyle.Plain, Start, Width);
                break;
            case Exact exact:
                _flow.Text(exact.Label, TextStyle.Aside, Start, Width);
                _flow.Text(exact.Text, TextStyle.Plain with { Size = 9.2 }, Start, Width);
                break;
            case ItemTable table:
                new TablePages(_flow, Start, Width).Set(table);
                break;
        }
    }

    private double Height(Voice voice)
    {
        var width = Width - Left(voice) - Inset;
        return (_flow.Lines(voice.Who, TextStyle.Mark, width).Count * TextStyle.Mark.Leading) + (_flow.Lines(_words.Quote(voice.Quote), TextStyle.Quote, width).Count * TextStyle.Quote.Leading);
    }

    private static bool IsCustomers(Voice voice) => string.Equals(voice.Party, Parties.Customer, StringComparison.Ordinal);

    private static double Left(Voice voice) => IsCustomers(voice) ? 0 : Inset;

    // Their words from the left edge, the seller's set in from it; one bar for the one, two for the other.
    private void Said(Voice voice)
    {
        var customer = IsCustomers(voice);
        var left = Start + Left(voice);
        var width = Width - (left - Start) - Inset;
        _flow.Keep(TextStyle.Aside.Leading + TextStyle.Quote.Leading);
        _flow.Text(voice.Who, TextStyle.Mark.In(customer ? Ink.Customer : Ink.Seller), left + Inset, width, Beside);
        _flow.Text(_words.Quote(voice.Quote), TextStyle.Quote, left + Inset, width, Beside);

        void Beside(Page page, double y, double height)
        {
            if (customer)
            {
                page.Bars.Add(new PlacedBar(left, y, 2.2, height, Ink.CustomerFill));
                return;
            }

            page.Bars.Add(new PlacedBar(left - 0.8, y, 1.2, height, Ink.SellerFill));
            page.Bars.Add(new PlacedBar(left + 1.8, y, 1.2, height, Ink.SellerFill));
        }
    }

    private void Missing()
    {
        _flow.Skip(4);
        _flow.Text(_say.CannotShow(Typesetting.Missing), TextStyle.Aside, Start, Width);
    }

    private void Foot(string version)
    {
        var (style, y) = (TextStyle.Foot, Page.Height - 36);
        for (var i = 0; i < _flow.Pages.Count; i++)
        {
            var number = _say.PageOf(Figures.Whole(i + 1), Figures.Whole(_flow.Pages.Count));
            _flow.Pages[i].Texts.Add(new PlacedText(PageFlow.Left, y, version, style));
            _flow.Pages[i].Texts.Add(new PlacedText(PageFlow.Right - Typesetting.Width(number, style), y, number, style));
        }
    }
}
