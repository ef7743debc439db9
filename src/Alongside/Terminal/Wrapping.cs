using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Alongside.Terminal;

/// <summary>
/// Breaks pieces of text into lines of a width in terminal columns: at spaces, and inside of a word only where it is longer
/// than a line. Runs of spaces stay as they are, but at a break.
/// </summary>
internal sealed class Wrapping
{
    private readonly int _width;
    private readonly List<List<Segment>> _lines = [[]];
    private readonly List<Segment> _word = [];
    private int _lineWidth;
    private int _wordWidth;
    private int _gap;

    private Wrapping(int width) => _width = Math.Max(width, 2);

    /// <summary>The lines; at least one, which may be empty.</summary>
    public static List<List<Segment>> Lines(ReadOnlySpan<(string Text, Style Style)> pieces, int width)
    {
        var wrapping = new Wrapping(width);
        foreach (var (text, style) in pieces) wrapping.Take(text, style);
        wrapping.EndWord();
        return wrapping._lines;
    }

    private void Take(string text, Style style)
    {
        var at = 0;
        while (at < text.Length)
        {
            var end = at;
            var spaces = text[at] == ' ';
            while (end < text.Length && text[end] == ' ' == spaces) end++;
            if (spaces)
            {
                EndWord();
                _gap += end - at;
            }
            else AddToWord(text[at..end], style);
            at = end;
        }
    }

    private void AddToWord(string text, Style style)
    {
        _word.Add(new Segment(text, style));
        _wordWidth += text.GetCellWidth();
    }

    private void EndWord()
    {
        if (_word.Count == 0) return;
        if (_lineWidth + _gap + _wordWidth > _width && _lineWidth > 0) BreakLine();
        if (_gap > 0) Add(new Segment(new string(' ', Math.Min(_gap, _width - 1))), Math.Min(_gap, _width - 1));
        foreach (var segment in _word) AddOrCut(segment);
        _word.Clear();
        (_wordWidth, _gap) = (0, 0);
    }

    private void AddOrCut(Segment segment)
    {
        var width = segment.Text.GetCellWidth();
        if (_lineWidth + width <= _width)
        {
            Add(segment, width);
            return;
        }

        var part = new StringBuilder();
        var partWidth = 0;
        foreach (var rune in segment.Text.EnumerateRunes())
        {
            var one = rune.ToString();
            var oneWidth = one.GetCellWidth();
            if (_lineWidth + partWidth + oneWidth > _width)
            {
                Add(new Segment(part.ToString(), segment.Style), partWidth);
                part.Clear();
                partWidth = 0;
                BreakLine();
            }

            part.Append(one);
            partWidth += oneWidth;
        }

        Add(new Segment(part.ToString(), segment.Style), partWidth);
    }

    private void Add(Segment segment, int width)
    {
        if (segment.Text.Length == 0) return;
        _lines[^1].Add(segment);
        _lineWidth += width;
    }

    private void BreakLine()
    {
        _lines.Add([]);
        (_lineWidth, _gap) = (0, 0);
    }
}
