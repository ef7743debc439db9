using System.Text;

namespace Alongside.Readers.Mail;

/// <summary>Gathers the lines of one message into its paragraphs: lines without a blank one between them belong together, items of a list do not.</summary>
internal sealed class MessageText
{
    private readonly List<string> _paragraphs = [];
    private readonly StringBuilder _paragraph = new();

    /// <summary>Whether what comes now stands under the mark of a signature.</summary>
    public bool InSignature { get; set; }

    public void Add(string line)
    {
        if (IsItem(line)) Break();
        if (_paragraph.Length > 0) _paragraph.Append(' ');
        _paragraph.Append(line);
    }

    public void Break()
    {
        if (_paragraph.Length == 0) return;
        _paragraphs.Add(_paragraph.ToString());
        _paragraph.Clear();
    }

    public override string ToString()
    {
        Break();
        return Wording.CleanParagraphs(_paragraphs);
    }

    private static bool IsItem(string line)
    {
        var text = line.AsSpan().TrimStart();
        if (text.Length < 3) return false;
        if (text[0] is '-' or '*' or '•' or '–' && text[1] is ' ' or '\t') return true;
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits is 1 or 2 && text[digits] is '.' or ')' && text[digits + 1] == ' ';
    }
}
