using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Alongside.Listening.Conversations;
using Alongside.Listening.Entries;

namespace Alongside.Training.Conversations;

/// <summary>Takes the marks out of a text: "{budget=400 GBP:up to four hundred}, then" is "up to four hundred, then" with one mark.</summary>
internal static class MarkedText
{
    /// <summary>The plain words and their marks; <paramref name="wrong"/> says what could not be read.</summary>
    public static (string Text, ImmutableArray<Mark> Marks) Parse(string text, out string? wrong)
    {
        var words = new StringBuilder();
        var marks = ImmutableArray.CreateBuilder<Mark>();
        wrong = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '}') wrong ??= "a } closes nothing";
            if (text[i] is not '{')
            {
                words.Append(text[i]);
                continue;
            }

            var (colon, close) = (text.IndexOf(':', i), text.IndexOf('}', i));
            if (colon < 0 || close < colon || text.IndexOf('{', i + 1, close - i) >= 0)
            {
                wrong ??= "a { is not closed, or holds no colon, or holds another";
                break;
            }

            var span = new TextSpan(words.Length, words.Length + close - colon - 1);
            if (MarkOf(text[(i + 1)..colon], span) is { } mark) marks.Add(mark);
            else wrong ??= $"\"{text[(i + 1)..colon]}\" says no field or number";
            words.Append(text, colon + 1, close - colon - 1);
            i = close;
        }

        return (words.ToString(), marks.ToImmutable());
    }

    private static Mark? MarkOf(string sign, TextSpan span)
    {
        if (Number(sign) is { } number) return new Mark(MarkKind.Proposed, [], Value: null, Confirms: null, number, span);
        var kind = sign[..Math.Min(1, sign.Length)] switch { "!" => MarkKind.Trap, "?" => MarkKind.Unsure, _ => MarkKind.Belongs };
        if (kind is not MarkKind.Belongs) sign = sign[1..];
        int? confirms = null;
        if (sign.IndexOf('<', StringComparison.Ordinal) is var at and >= 0)
        {
            if ((confirms = Number(sign[(at + 1)..])) is null) return null;
            sign = sign[..at];
        }

        string? value = null;
        if (sign.IndexOf('=', StringComparison.Ordinal) is var equals and >= 0) (sign, value) = (sign[..equals], sign[(equals + 1)..].Trim());
        var fields = sign.Split(',').Select(f => f.Trim()).ToImmutableArray();
        return fields.All(f => OrderForm.FieldIds.Contains(f, StringComparer.Ordinal)) ? new Mark(kind, fields, value, confirms, Number: null, span) : null;
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
