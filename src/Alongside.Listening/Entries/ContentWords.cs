using System.Collections.Frozen;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries;

/// <summary>The words that carry what is said, by which two wordings of the same thing are known and the fuller one is kept.</summary>
internal static class ContentWords
{
    private static readonly FrozenSet<string> Empty = (
        "a an the and or but so if then than that this these those it its is are am was were be been being do does did done have " +
        "has had having will would can could shall should may might must to of in on at by " +
        "for from with as about into over up out off down i we you he she they me us him her them my our your his their mine " +
        "ours not no yes yeah just really actually like well oh um uh okay ok right know mean " +
        "think guess kind sort thing things stuff lot bit very quite some any something anything there here what which who when " +
        "where why how all also too now got get getting go going one 's maybe probably sure because")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The content words of a range, without repeats.</summary>
    public static HashSet<string> Of(Passage passage, TokenRange range)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var i = range.First; i < range.End; i++)
        {
            var token = passage.Tokens[i];
            if (token.Kind is TokenKind.Word or TokenKind.Number && !Empty.Contains(token.Norm)) words.Add(Stem(token.Norm));
        }

        return words;
    }

    /// <summary>Whether two wordings say the same: one lies wholly in the other, or they share most of their words.</summary>
    public static bool SaySame(HashSet<string> a, HashSet<string> b)
    {
        if (a.Count == 0 || b.Count == 0) return a.Count == b.Count;
        var (small, large) = a.Count <= b.Count ? (a, b) : (b, a);
        var shared = 0;
        foreach (var word in small)
            if (large.Contains(word)) shared++;
        return shared == small.Count || shared * 10 >= (a.Count + b.Count - shared) * 7;
    }

    private static string Stem(string norm) => norm.Length > 4 && norm[^1] == 's' && norm[^2] != 's' ? norm[..^1] : norm;
}
