using System.Collections.Frozen;
using System.Collections.Immutable;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Timing;

/// <summary>Tells months from the other words and names that are spelled like them: "may", "march", "June from accounts".</summary>
internal static class MonthNames
{
    private static readonly FrozenDictionary<string, int> Full =
        "january february march april may june july august september october november december"
            .Split(' ').Select((name, i) => (name, i)).ToFrozenDictionary(m => m.name, m => m.i + 1, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Short =
        "jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10 nov=11 dec=12"
            .Split(' ').ToFrozenDictionary(p => p[..p.IndexOf('=', StringComparison.Ordinal)], p => int.Parse(p[(p.IndexOf('=', StringComparison.Ordinal) + 1)..], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Before =
        "be in by of until till before after since from through during early late mid next this end around about for to between latest over start middle beginning throughout sometime"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> BeforePeople =
        "with ask call meet email tell told thanks thank hi hello hey dear my our and met asked is was saw see know miss aunt mrs ms called"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>1 to 12, or 0 where the word is no month's name.</summary>
    public static int Number(string norm) => Full.TryGetValue(norm, out var month) || Short.TryGetValue(norm, out month) ? month : 0;

    /// <summary>Whether the word at <paramref name="at"/>, which is spelled like a month and has no day beside it, means the month here.</summary>
    public static bool IsMeant(Passage passage, int at, int first, int end)
    {
        var tokens = passage.Tokens;
        var norm = tokens[at].Norm;
        var isCapital = char.IsUpper(passage.Text[tokens[at].Start]);
        var previous = at > first ? tokens[at - 1].Norm : "";
        if (previous is "," && at > first + 1) previous = tokens[at - 2].Norm is "thanks" or "hi" or "hello" or "hey" or "thank" ? tokens[at - 2].Norm : ",";
        if (previous is "and" && at > first + 1 && Number(tokens[at - 2].Norm) > 0) return true;
        if (Before.Contains(previous) && !(previous is "to" or "for" or "about" or "over" && !isCapital && norm is "may" or "march"))
            return !(norm is "may" or "march" && !isCapital && previous is "this" or "around" or "over" or "through") && !(Short.ContainsKey(norm) && !isCapital && norm is "mar" or "jan");
        if (!isCapital || Short.ContainsKey(norm) || BeforePeople.Contains(previous)) return false;
        var isAlone = at + 1 >= end || tokens[at + 1].Kind is not TokenKind.Word || tokens[at + 1].Norm is "or" or "at" or "and" or "to" or "if" or "ish" or "latest" or "next" or "this" or "would";
        if (!isAlone || norm is not ("may" or "march")) return isAlone;
        var beginsAlone = at + 1 >= end || tokens[at + 1].Norm is "." or "," or "or";
        return (previous.Length > 0 || beginsAlone) && !IsAuxiliary(tokens, at, first, end);
    }

    private static bool IsAuxiliary(ImmutableArray<Token> tokens, int at, int first, int end) =>
        tokens[at].Is("may") && at > first && tokens[at - 1].Norm is "i" or "we" or "you" or "they" or "it" or "he" or "she" or "that" or "there" or "which" && at + 1 < end;
}
