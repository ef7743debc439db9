using System.Collections.Immutable;

namespace Alongside.Readers;

/// <summary>Which speakers a name means.</summary>
/// <param name="Speakers">Their indexes; empty where it means nobody, or not one of several for certain.</param>
/// <param name="Candidates">Where it could be several: their indexes.</param>
internal sealed record SpeakerMatch(ImmutableArray<int> Speakers, ImmutableArray<int> Candidates)
{
    /// <summary>
    /// The speakers with exactly that name or address (case, spacing and what stands in parentheses aside); else the one
    /// speaker whose name has all of its words; else the one who is called by the first of its words alone.
    /// </summary>
    public static SpeakerMatch Find(ImmutableArray<Speaker> speakers, string name)
    {
        name = Wording.Clean(name);
        var exact = Where(speakers, s => Same(s.Name, name) || s.Addresses.Any(a => Same(a, name)));
        if (exact.IsEmpty) exact = Where(speakers, s => Same(WithoutParentheses(s.Name), name));
        if (!exact.IsEmpty) return new SpeakerMatch(exact, []);

        var words = Words(name);
        if (words.Length == 0) return new SpeakerMatch([], []);
        var parts = Where(speakers, s => words.All(w => Words(s.Name).Contains(w, StringComparer.OrdinalIgnoreCase)));
        if (parts.IsEmpty) parts = Where(speakers, s => Words(WithoutParentheses(s.Name)) is [var only] && Same(only, words[0]));
        return parts.Length == 1 ? new SpeakerMatch(parts, []) : new SpeakerMatch([], parts);
    }

    /// <summary>A name without what a video service or its owner put behind it: "Jana Novak (she/her)".</summary>
    public static string WithoutParentheses(string name)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        return open > 0 ? name[..open].TrimEnd() : name;
    }

    private static ImmutableArray<int> Where(ImmutableArray<Speaker> speakers, Func<Speaker, bool> fits) =>
        [.. Enumerable.Range(0, speakers.Length).Where(i => fits(speakers[i]))];

    private static bool Same(string one, string other) => string.Equals(Wording.Clean(one), other, StringComparison.OrdinalIgnoreCase);

    private static string[] Words(string name) =>
        name.Split([' ', ',', '.', '|', '(', ')', '[', ']', '/', '·', '•'], StringSplitOptions.RemoveEmptyEntries);
}
