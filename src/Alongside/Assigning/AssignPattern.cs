using System.Collections.Immutable;
using System.Globalization;

namespace Alongside.Assigning;

/// <summary>
/// Who said which paragraph, as written on the command line: <c>Dana,Jana</c> when two or more take turns, or
/// <c>Dana: 1-3,7; Jana: rest</c> by the paragraphs' numbers from 1.
/// </summary>
internal sealed class AssignPattern
{
    private const string Rest = "rest";
    private const string HowTo = "Write \"Dana,Jana\" when they take turns, or \"Dana: 1-3,7; Jana: rest\"";

    private readonly ImmutableArray<string> _turns;
    private readonly ImmutableArray<(string Name, ImmutableArray<(int From, int To)> Ranges, bool TakesRest)> _shares;

    private AssignPattern(ImmutableArray<string> turns, ImmutableArray<(string, ImmutableArray<(int, int)>, bool)> shares) => (_turns, _shares) = (turns, shares);

    /// <summary>Whether the text is meant as a pattern: there are at least two names in it.</summary>
    public static bool LooksLikeOne(string text) => text.AsSpan().ContainsAny(',', ';', ':');

    /// <summary>The pattern, or what is wrong with it.</summary>
    public static (AssignPattern? Pattern, Problem? Problem) Parse(string text)
    {
        if (!text.AsSpan().ContainsAny(';', ':'))
        {
            var names = text.Split(',', StringSplitOptions.TrimEntries);
            return names.Length < 2 || names.Any(name => name.Length == 0)
                ? (null, Wrong($"\"{text}\" names nobody to take turns with"))
                : (new AssignPattern([.. names], []), null);
        }

        var shares = ImmutableArray.CreateBuilder<(string, ImmutableArray<(int, int)>, bool)>();
        foreach (var part in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = part.LastIndexOf(':');
            if (colon <= 0) return (null, Wrong($"\"{part}\" does not say which paragraphs"));
            var ranges = ImmutableArray.CreateBuilder<(int, int)>();
            var rest = false;
            foreach (var piece in part[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries))
            {
                if (piece == Rest) rest = true;
                else if (Range(piece) is { } range) ranges.Add(range);
                else return (null, Wrong($"\"{piece}\" is no paragraph number and no range"));
            }

            shares.Add((part[..colon].Trim(), ranges.ToImmutable(), rest));
        }

        if (shares.Count(share => share.Item3) > 1) return (null, Wrong($"only one can have the \"{Rest}\""));
        return (new AssignPattern([], shares.ToImmutable()), null);
    }

    /// <summary>The name for each of <paramref name="count"/> paragraphs, or what does not come out even.</summary>
    public (ImmutableArray<string> Names, Problem? Problem) For(string source, int count)
    {
        if (!_turns.IsEmpty) return ([.. Enumerable.Range(0, count).Select(i => _turns[i % _turns.Length])], null);
        var names = new string?[count];
        foreach (var (name, ranges, _) in _shares)
            foreach (var (from, to) in ranges)
            {
                if (from > count || (to != int.MaxValue && to > count))
                    return ([], new Problem(source, $"--assign names paragraph {Number(from > count ? from : to)}, but there are {Number(count)}", "Mend the numbers"));
                for (var i = from; i <= Math.Min(to, count); i++)
                {
                    if (names[i - 1] is { } other && other != name)
                        return ([], new Problem(source, $"--assign gives paragraph {Number(i)} to both {other} and {name}", "Leave it to one of them"));
                    names[i - 1] = name;
                }
            }

        var rest = _shares.FirstOrDefault(share => share.TakesRest).Name;
        for (var i = 0; i < count; i++) names[i] ??= rest;
        var open = Array.IndexOf(names, null);
        return open >= 0
            ? ([], new Problem(source, $"--assign leaves open who said paragraph {Number(open + 1)}", $"Add it to somebody, or give one of them the \"{Rest}\""))
            : ([.. names.OfType<string>()], null);
    }

    /// <summary>The pattern that gives these names: what to write next time.</summary>
    public static string Of(ImmutableArray<string> names)
    {
        var shares = names.Distinct(StringComparer.Ordinal).Select(name => name + ": " + string.Join(',', RangesOf(names, name)));
        return string.Join("; ", shares);
    }

    private static IEnumerable<string> RangesOf(ImmutableArray<string> names, string name)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i] != name) continue;
            var from = i;
            while (i + 1 < names.Length && names[i + 1] == name) i++;
            yield return from == i ? Number(i + 1) : $"{Number(from + 1)}-{Number(i + 1)}";
        }
    }

    private static (int From, int To)? Range(string piece)
    {
        var dash = piece.IndexOf('-', StringComparison.Ordinal);
        var from = dash < 0 ? piece : piece[..dash];
        var to = dash < 0 ? piece : piece[(dash + 1)..];
        if (!TryNumber(from, out var first)) return null;
        if (to.Length == 0) return (first, int.MaxValue);
        return TryNumber(to, out var last) && last >= first ? (first, last) : null;
    }

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Problem Wrong(string what) => new("--assign", what, HowTo);
}
