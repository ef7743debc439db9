using System.Collections.Frozen;
using System.Collections.Immutable;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Money;

/// <summary>Reads the words around an amount that make it a limit ("up to", "can't go over", "tops") or a rough figure ("around").</summary>
internal static class AmountBounds
{
    private const int NegationReach = 7;

    private static readonly PhraseSet UpTo = new(
        "up to|no more than|not more than|at most|at the most|at the very most|max|maximum|a maximum of|maximum of|max of|under|" +
        "below|less than|not over|within|not above|capped at|a cap of|cap of|" +
        "limit of|a limit of|limit is|cap is|ceiling is|ceiling of|a ceiling of|maximum is|max is|stay under|inside|not exceed|" +
        "not to exceed|anything under|as much as|not a penny over|not a cent over|" +
        "limited to|the limit is|no higher than|top out at|max out at|tops out at|at the outside|limit would be|max would be|" +
        "maximum would be|ceiling would be|limit at|just under|keep it under|not past");

    private static readonly PhraseSet UpToAfter = new(
        "max|maximum|tops|at most|at the most|at the very most|or less|at the outside|or under|and not a penny more|and no more|" +
        "and not a cent more|is the limit|is our limit|is my limit|is the ceiling|is our ceiling|" +
        "is our maximum|is the maximum|is the max|is our max|is my max|is my ceiling|would be the limit|is the most|" +
        "and that is it|is the absolute limit|is as far as|is as high as");

    private static readonly PhraseSet Over = new("over|above|more than|beyond|past|exceed|higher than|upwards of");

    private static readonly PhraseSet AtLeast = new(
        "at least|minimum|a minimum of|from|starting at|over|more than|upwards of|at the very least|above");

    private static readonly FrozenSet<string> Negations = "not no never without nothing cannot none".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Hedges =
        "about around roughly approximately approx circa ca maybe like somewhere something say probably perhaps between region of the in order just"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the amount is the most there is, and the words that belong to it.</summary>
    public static (bool IsLimit, TokenRange Words) Of(ImmutableArray<Token> tokens, TokenRange range, int first, int end)
    {
        var from = first;
        while (from > range.First && Hedges.Contains(tokens[from - 1].Norm)) from--;
        var limit = false;
        if (UpTo.LengthBefore(tokens, from, range.First) is var length and > 0) (limit, from) = (true, from - length);
        else if (Over.LengthBefore(tokens, from, range.First) is var over and > 0 && NegatedBefore(tokens, from - over, range.First)) limit = true;
        else if (AtLeast.LengthBefore(tokens, from, range.First) is var least and > 0) from -= least;

        var to = end;
        var after = end < range.End && tokens[end].Norm is "," or "." ? end + 1 : end;
        if (UpToAfter.LengthAt(tokens, after, range.End) is var tail and > 0) (limit, to) = (true, after + tail);
        while (from < first && (tokens[from].Norm is "of" or "the" or "just" || (tokens[from].Is("in") && from + 1 == first))) from++;
        return (limit, new TokenRange(from, to));
    }

    private static bool NegatedBefore(ImmutableArray<Token> tokens, int at, int first)
    {
        for (var i = at - 1; i >= Math.Max(first, at - NegationReach); i--)
            if (Negations.Contains(tokens[i].Norm)) return true;
        return false;
    }
}
