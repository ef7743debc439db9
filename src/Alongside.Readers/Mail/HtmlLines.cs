using System.Text;
using MimeKit.Text;

namespace Alongside.Readers.Mail;

/// <summary>
/// The lines of an HTML body: blocks become lines, block quotations depth. What a person does not read there is left
/// out (style, script), and so are signatures that the mail program has marked.
/// </summary>
internal sealed class HtmlLines
{
    private readonly List<MailLine> _lines;
    private readonly List<HtmlContainer> _containers = [];
    private readonly Stack<int> _quotes = [];
    private readonly StringBuilder _line = new();
    private int _depth;
    private int _hidden;
    private int _signatures;
    private int _preformatted;
    private bool _item;

    private HtmlLines(List<MailLine> lines) => _lines = lines;

    /// <summary>Adds the lines of the HTML to the list.</summary>
    public static void Read(string html, List<MailLine> lines)
    {
        var reading = new HtmlLines(lines);
        var tokens = new HtmlTokenizer(new StringReader(html));
        while (tokens.ReadNextToken(out var token))
        {
            if (token is HtmlTagToken tag) reading.Tag(tag);
            else if (token is HtmlDataToken { Kind: HtmlTokenKind.Data or HtmlTokenKind.CData } data) reading.Words(data.Data);
        }

        reading.EndLine();
    }

    private void Words(string text)
    {
        if (_hidden > 0 || _signatures > 0 || _depth > MailLine.DeepestQuote) return;
        foreach (var c in text)
        {
            if (c == '\n' && _preformatted > 0) Break();
            else if (c is '\n' or '\r' or '\t' or ' ') Space();
            else Letter(c);
        }
    }

    private void Letter(char c)
    {
        if (_item) _line.Append("- ");
        _item = false;
        _line.Append(c);
    }

    private void Tag(HtmlTagToken tag)
    {
        switch (tag.Id)
        {
            case HtmlTagId.Br:
                Break();
                break;
            case HtmlTagId.Style or HtmlTagId.Script or HtmlTagId.Title or HtmlTagId.Head:
                Hide(tag);
                break;
            case HtmlTagId.Body:
                _hidden = 0;
                break;
            case HtmlTagId.BlockQuote:
                BlockQuote(tag);
                break;
            case HtmlTagId.Div:
                Container(tag);
                break;
            case HtmlTagId.LI:
                EndLine();
                _item = !tag.IsEndTag;
                break;
            case HtmlTagId.Pre:
                Paragraph();
                _preformatted = Math.Max(0, _preformatted + (tag.IsEndTag ? -1 : 1));
                break;
            case HtmlTagId.P or HtmlTagId.UL or HtmlTagId.OL or HtmlTagId.Table or HtmlTagId.HR
                or HtmlTagId.H1 or HtmlTagId.H2 or HtmlTagId.H3 or HtmlTagId.H4 or HtmlTagId.H5 or HtmlTagId.H6:
                Paragraph();
                break;
            case HtmlTagId.TR or HtmlTagId.Address or HtmlTagId.Section or HtmlTagId.Article or HtmlTagId.Header or HtmlTagId.Footer:
                EndLine();
                break;
            case HtmlTagId.TD or HtmlTagId.TH:
                Space();
                break;
        }
    }

    private void Hide(HtmlTagToken tag)
    {
        if (tag.IsEmptyElement) return;
        _hidden = Math.Max(0, _hidden + (tag.IsEndTag ? -1 : 1));
    }

    private void BlockQuote(HtmlTagToken tag)
    {
        Paragraph();
        if (tag.IsEndTag)
        {
            _depth = Math.Max(0, _depth - 1);
            return;
        }

        // What stands in the container before the quotation is the line that says who wrote it; what follows may be answers.
        if (_quotes.TryPop(out var container))
        {
            _containers[container] = HtmlContainer.EndedQuote;
            Mark(MailLineKind.QuoteEnds);
        }

        _depth++;
    }

    private void Container(HtmlTagToken tag)
    {
        EndLine();
        if (!tag.IsEndTag)
        {
            if (tag.IsEmptyElement) return;
            var container = HtmlContainers.Of(tag);
            if (container == HtmlContainer.Signature) _signatures++;
            if (container is HtmlContainer.Quote or HtmlContainer.RestIsQuote) Mark(MailLineKind.QuoteBegins);
            if (container == HtmlContainer.Quote) _quotes.Push(_containers.Count);
            _containers.Add(container);
        }
        else if (_containers.Count > 0)
        {
            var container = _containers[^1];
            _containers.RemoveAt(_containers.Count - 1);
            if (container == HtmlContainer.Signature) _signatures--;
            if (container != HtmlContainer.Quote) return;
            _quotes.Pop();
            Mark(MailLineKind.QuoteEnds);
        }
    }

    private void Mark(MailLineKind kind) => _lines.Add(new MailLine(_depth, "", kind));

    private void Paragraph()
    {
        EndLine();
        if (_lines.Count > 0 && !_lines[^1].IsBlank) _lines.Add(new MailLine(_depth, ""));
    }

    private void Break()
    {
        if (_hidden > 0 || _signatures > 0) return;
        _lines.Add(new MailLine(_depth, _line.ToString()));
        _line.Clear();
    }

    private void EndLine()
    {
        if (_line.Length > 0) Break();
    }

    private void Space()
    {
        if (_line.Length > 0 && _line[^1] != ' ') _line.Append(' ');
    }
}
