using System.Globalization;
using Alongside.Listening;
using Alongside.Listening.Moves;
using Alongside.Reviews.Words;
using Spectre.Console;

namespace Alongside.Terminal;

/// <summary>The utterances of a conversation, a line each: the number, who said it, the first words, and what it mainly does.</summary>
internal static class UtteranceList
{
    private const int MostName = 12;
    private const int LeastWords = 12;
    private const int MostLabel = 24;

    /// <summary>Writes them.</summary>
    /// <param name="review">The conversation's review.</param>
    /// <param name="to">Where to.</param>
    /// <param name="view">How it is laid out.</param>
    /// <param name="command">What asks about one of them.</param>
    public static void Write(Review review, TextWriter to, TerminalView view, string command)
    {
        var sheet = new Sheet(view);
        var said = new Said(review.Conversation);
        var utterances = review.Utterances;
        var numbers = Math.Max(0, utterances.Length - 1).ToString(CultureInfo.InvariantCulture).Length;
        var names = utterances.Select(u => Cut(said.Who(u.Utterance), MostName).GetCellWidth()).DefaultIfEmpty(0).Max();
        var labels = utterances.Select(u => Does(u).GetCellWidth()).DefaultIfEmpty(0).Max();
        var left = numbers + 2 + names + 2;
        var room = Math.Max(LeastWords, view.Columns - left - (labels > 0 ? labels + 2 : 0));
        foreach (var note in review.Notes) sheet.Put(0, (note, Sheet.Quiet));
        foreach (var heard in utterances)
        {
            var number = heard.Utterance.Index.ToString(CultureInfo.InvariantCulture).PadLeft(numbers);
            var name = Cut(said.Who(heard.Utterance), MostName);
            var words = Cut(heard.Utterance.Text, room);
            var does = Does(heard);
            sheet.Line(
                (number + "  ", Sheet.Quiet), (name + new string(' ', names - name.GetCellWidth() + 2), said.Style(heard.Utterance)),
                (words, Sheet.Plain), (does.Length == 0 ? "" : new string(' ', Math.Max(0, room - words.GetCellWidth()) + 2) + does, Sheet.Quiet));
        }

        sheet.Gap();
        sheet.Put(0, ("Why one of them was heard like that:", Sheet.Quiet));
        sheet.Unbroken(2, (command, Sheet.Quiet));
        sheet.WriteTo(to);
    }

    private static string Does(HeardUtterance heard) => heard.Main is { } main && LabelWords.Of(main) is { } label ? Cut(label, MostLabel) : "";

    private static string Cut(string text, int columns)
    {
        text = Printable.Line(text);
        if (text.GetCellWidth() <= columns) return text;
        var (length, width) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            width += rune.ToString().GetCellWidth();
            if (width >= columns) break;
            length += rune.Utf16SequenceLength;
        }

        return text[..length].TrimEnd() + "…";
    }
}
