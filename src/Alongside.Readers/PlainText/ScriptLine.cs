using Alongside.Readers.Names;

namespace Alongside.Readers.PlainText;

/// <summary>One line with words of a written-out conversation. It only points into the text, as there can be millions of them.</summary>
/// <param name="Source">The whole text.</param>
/// <param name="Start">Where the line begins, without white space.</param>
/// <param name="Length">How long it is, without white space.</param>
/// <param name="Number">Its 1-based number in the text.</param>
/// <param name="AfterBlank">Whether a blank line stands before it.</param>
/// <param name="Marks">What it has besides words; null where there is nothing.</param>
internal readonly record struct ScriptLine(string Source, int Start, int Length, int Number, bool AfterBlank, ScriptMarks? Marks)
{
    private const string Margin = " \t\r\f\v\0\u00A0\uFEFF\u200B\u200E\u200F\u2028";

    /// <summary>The line as it stands.</summary>
    public ReadOnlySpan<char> Raw => Source.AsSpan(Start, Length);

    /// <summary>The line without the time before it.</summary>
    public ReadOnlySpan<char> Text => Marks is { } marks ? Source.AsSpan(Start + marks.TextStart, marks.TextLength) : Raw;

    /// <summary>The time beside the words.</summary>
    public LineStamp? Stamp => Marks?.Stamp;

    /// <summary>What may be a speaker's name at the beginning of <see cref="Text"/>.</summary>
    public SpeakerPrefix Prefix => Marks?.Prefix ?? default;

    /// <summary>The name, where the line is nothing but a name and a time.</summary>
    public string? HeadingName => Marks?.HeadingName;

    /// <summary>Whether there is a time and nothing else.</summary>
    public bool IsTimeOnly => Marks is { Stamp: not null, HeadingName: null, TextLength: 0 };

    /// <summary>Whether it has a time that cannot be part of what is said.</summary>
    public bool IsStamped => Marks is { Stamp.IsLoose: false, TextLength: > 0 };

    /// <summary>The words after the speaker's name.</summary>
    public ReadOnlySpan<char> TextBehindPrefix => Text[Prefix.TextStart..];

    /// <summary>The lines of a text that are not blank.</summary>
    public static List<ScriptLine> All(string text)
    {
        var lines = new List<ScriptLine>();
        var (number, blank) = (0, false);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            number++;
            var whole = text.AsSpan()[range];
            var trimmed = whole.TrimStart(Margin);
            var start = range.Start.Value + whole.Length - trimmed.Length;
            trimmed = trimmed.TrimEnd(Margin);
            if (trimmed.IsEmpty)
            {
                blank = true;
                continue;
            }

            lines.Add(new ScriptLine(text, start, trimmed.Length, number, blank, ScriptMarking.Of(trimmed)));
            blank = false;
        }

        return lines;
    }
}
