using System.Collections.Immutable;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Numbers;

/// <summary>Reads a number that begins at a token: figures, words, and the mixtures that people say ("3.5k", "three and a half k", "twenty-five hundred").</summary>
internal static class NumberReader
{
    private const decimal Largest = 1_000_000_000_000m;

    /// <summary>The number that begins at <paramref name="at"/>, or null.</summary>
    public static NumberReading? Read(ImmutableArray<Token> tokens, int at, int end)
    {
        if (at >= end) return null;
        var token = tokens[at];
        var reading = token.Kind is TokenKind.Number ? ReadFigure(tokens, at, end)
            : token.Kind is not TokenKind.Word ? null
            : token.Norm switch
            {
                "half" => ReadHalf(tokens, at, end),
                "a" or "an" => ReadAfterArticle(tokens, at, end),
                _ => NumberWords.SmallNumber(token.Norm) > 0 ? ReadWords(tokens, at, end, 0) : null,
            };
        return reading is { Value: <= Largest } ? reading : null;
    }

    private static NumberReading? ReadFigure(ImmutableArray<Token> tokens, int at, int end)
    {
        if (Figure.Read(tokens[at].Norm) is not { } value) return null;
        var i = at + 1;
        while (i < end && value is >= 1 and < 1_000_000 && tokens[i].Kind is TokenKind.Number && tokens[i].Norm.Length == 3
            && tokens[at].Norm.Length <= 3 && tokens[i].Start == tokens[i - 1].End + 1 && Figure.Read(tokens[i].Norm) is { } group)
            (value, i) = (value * 1000 + group, i + 1);
        return WithScales(tokens, i, end, value, isFigure: true);
    }

    /// <summary>"half a million", "half a grand".</summary>
    private static NumberReading? ReadHalf(ImmutableArray<Token> tokens, int at, int end) =>
        at + 2 < end && tokens[at + 1].Is("a") && NumberWords.Scale(tokens[at + 2].Norm) is var scale and >= 1000
            ? new NumberReading(scale / 2, at + 3, scale, false, IsMoneyWord(tokens[at + 2].Norm), false)
            : null;

    /// <summary>"a hundred and twenty", "a couple of thousand". An article before anything else begins no number.</summary>
    private static NumberReading? ReadAfterArticle(ImmutableArray<Token> tokens, int at, int end)
    {
        if (at + 1 >= end) return null;
        if (tokens[at + 1].Is("couple"))
        {
            var i = at + 2 < end && tokens[at + 2].Is("of") ? at + 3 : at + 2;
            if (i < end && NumberWords.Scale(tokens[i].Norm) is var scale and > 0)
                return new NumberReading(2 * scale, i + 1, scale, true, IsMoneyWord(tokens[i].Norm), false);
            return new NumberReading(2, i, 1, true, false, false);
        }

        return NumberWords.Scale(tokens[at + 1].Norm) > 0 ? ReadWords(tokens, at + 1, end, 1) : null;
    }

    private static NumberReading? ReadWords(ImmutableArray<Token> tokens, int at, int end, decimal start)
    {
        var (value, i) = ReadBelowTenThousand(tokens, at, end, start);
        if (i + 1 < end && tokens[i].Is("point") && NumberWords.SmallNumber(tokens[i + 1].Norm) is var tenth and > 0 and < 10)
            (value, i) = (value + tenth / 10m, i + 2);
        return WithScales(tokens, i, end, value, isFigure: false, i > at && tokens[i - 1].Is("hundred") ? 100 : 1);
    }

    /// <summary>The words up to "hundred" and what goes with it: "twenty-five hundred", "one hundred and twenty", and "two fifty" for 250.</summary>
    private static (decimal Value, int End) ReadBelowTenThousand(ImmutableArray<Token> tokens, int at, int end, decimal current)
    {
        var last = 0;
        var i = at;
        for (; i < end; i++)
        {
            if (tokens[i].Is("and") && last == 100 && i + 1 < end && NumberWords.SmallNumber(tokens[i + 1].Norm) > 0) continue;
            var word = NumberWords.SmallNumber(tokens[i].Norm);
            if (tokens[i].Is("hundred") && last != 100 && current is > 0 and < 100) (current, last) = (current * 100, 100);
            else if (word is 0) break;
            else if (current == 0) (current, last) = (word, word);
            else if (last == 100 || (word < 10 && last is >= 20 and < 100)) (current, last) = (current + word, word);
            else if (word >= 20 && current is >= 1 and < 10 && last == current) (current, last) = (current * 100 + word, word);
            else break;
        }

        return (current, i);
    }

    /// <summary>Takes in what follows the leading number: "thousand", "and a half", "thousand five hundred".</summary>
    private static NumberReading WithScales(ImmutableArray<Token> tokens, int i, int end, decimal value, bool isFigure, decimal scale = 1)
    {
        var money = false;
        if (scale == 1 && HalfAt(tokens, i, end)) (value, i) = (value + 0.5m, i + 3);
        while (i < end && NumberWords.Scale(tokens[i].Norm) is var next and > 0 && value < Largest && (next >= 1000 || (scale == 1 && value < 100)))
        {
            (value, scale) = (value * next, next);
            money |= IsMoneyWord(tokens[i].Norm);
            i++;
            if (HalfAt(tokens, i, end)) (value, i) = (value + scale / 2, i + 3);
            else if (scale >= 1000) (value, i) = WithRest(tokens, i, end, value, scale);
        }

        return new NumberReading(value, i, scale, false, money, isFigure);
    }

    /// <summary>"four thousand two hundred", "a thousand and fifty".</summary>
    private static (decimal Value, int End) WithRest(ImmutableArray<Token> tokens, int i, int end, decimal value, decimal scale)
    {
        var from = i < end && tokens[i].Is("and") ? i + 1 : i;
        if (from >= end || NumberWords.SmallNumber(tokens[from].Norm) is 0) return (value, i);
        if (tokens[from].Start > tokens[from - 1].End + 1) return (value, i);
        var (rest, after) = ReadBelowTenThousand(tokens, from, end, 0);
        var goesOn = after < end && NumberWords.Scale(tokens[after].Norm) > 0;
        return rest is >= 10 and < 1000 && !goesOn ? (value + rest, after) : (value, i);
    }

    private static bool HalfAt(ImmutableArray<Token> tokens, int i, int end) =>
        i + 2 < end && tokens[i].Is("and") && tokens[i + 1].Is("a") && tokens[i + 2].Is("half");

    private static bool IsMoneyWord(string norm) => norm is "k" or "grand";
}
