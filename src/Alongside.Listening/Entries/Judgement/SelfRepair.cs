using System.Collections.Frozen;
using System.Collections.Immutable;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Judgement;

/// <summary>
/// Tells whether the words between two values take one of them back. The structure is Levelt's (1983): what is taken back, an
/// editing term, the repair.
/// </summary>
internal static class SelfRepair
{
    private const int LongestRepair = 9;

    private static readonly PhraseSet EditingTerms = new(
        "no|wait|sorry|i mean|i meant|make that|make it|scratch that|correction|or rather|rather|actually|let me say|hang on|" +
        "hold on|what am i saying");

    private static readonly FrozenSet<string> Allowed =
        (
            "no wait sorry i mean meant make made that it actually or rather hang hold on let me say see scratch correction well " +
            "um uh er erm oh is was what am saying , – … . " +
         "about around more like a second sec the by in end of").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the words in between, such as "no wait", take back what stands before them.</summary>
    public static bool TakesBack(ImmutableArray<Token> tokens, int from, int to)
    {
        if (to - from is < 1 or > LongestRepair) return false;
        for (var i = from; i < to; i++)
            if (!Allowed.Contains(tokens[i].Norm)) return false;
        return EditingTerms.Find(tokens, from, to) >= 0;
    }

    /// <summary>Whether what begins at a token is put in the place of something before it: "forty, no wait, fourteen thousand".</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="first">The first token that may be taken back.</param>
    /// <param name="at">Where the repair begins.</param>
    public static bool EndsAt(ImmutableArray<Token> tokens, int first, int at)
    {
        var from = at;
        while (from > first && Allowed.Contains(tokens[from - 1].Norm)) from--;
        return from > first && TakesBack(tokens, from, at);
    }

    /// <summary>Whether the words in between deny what follows them: "five, not four".</summary>
    public static bool Denies(ImmutableArray<Token> tokens, int from, int to) =>
        to > from && to - from <= 2 && tokens[to - 1].Is("not") && (to - from == 1 || tokens[from].Norm is "," or "–" or "and");
}
