using System.Collections.Immutable;
using Alongside.Listening.Language;
using Alongside.Listening.Rules;

namespace Alongside.Listening.Moves;

/// <summary>
/// "I don't want a barrel. I want a window." pushes nothing back: the first half makes room for the second, which says what would be right.
/// Nor does "I don't know. What do others do?": who asks does not put off.
/// </summary>
internal static class Contrast
{
    private const int LongestLeadIn = 3;
    private const int LongestShrug = 7;

    /// <summary>The findings but for those that only make room for what follows.</summary>
    public static ImmutableArray<Finding> Without(Passage passage, ImmutableArray<Finding> findings)
    {
        foreach (var finding in findings)
            if (Follows(passage, finding)) return findings.RemoveAll(f => Follows(passage, f));
        return findings;
    }

    /// <summary>Whether the sentence after the finding says with the same verb what they do want.</summary>
    public static bool Follows(Passage passage, Finding finding)
    {
        if (finding.Page.Label is Label.PushbackStall) return finding.Sentence.Count <= LongestShrug && IsAskedNext(passage, finding.Sentence.End);
        if (finding.Page.Label is not Label.PushbackNoNeed || VerbAfter(passage, finding.Sentence, isDenied: true) is not { } denied) return false;
        var next = finding.Sentence.End;
        return next < passage.Tokens.Length && VerbAfter(passage, passage.SentenceAt(next), isDenied: false) == denied;
    }

    private static bool IsAskedNext(Passage passage, int next) =>
        next < passage.Tokens.Length && passage.EndsWithQuestionMark(passage.SentenceAt(next)) && passage.Tokens[next].Norm is "what" or "how" or "which" or "where" or "who" or "when" or "was" or "wie" or "welche" or "wo" or "wer" or "wann";

    /// <summary>The verb behind "I", or behind "I do not"; null where the sentence does not begin like that.</summary>
    private static string? VerbAfter(Passage passage, TokenRange sentence, bool isDenied)
    {
        var tokens = passage.Tokens;
        if (passage.Language is Languages.German) return GermanVerbAfter(passage, sentence, isDenied);
        var words = isDenied ? 3 : 1;
        for (var i = sentence.First; i < sentence.End - words && i <= sentence.First + LongestLeadIn; i++)
        {
            if (tokens[i].Norm is not ("i" or "we")) continue;
            if (!isDenied) return tokens[i + 1].Norm;
            return tokens[i + 1].Is("do") && tokens[i + 2].Is("not") ? tokens[i + 3].Norm : null;
        }

        return null;
    }

    /// <summary>"Ich will kein Fass. Ich will ein Fenster.": in German the verb comes first, and what denies it after.</summary>
    private static string? GermanVerbAfter(Passage passage, TokenRange sentence, bool isDenied)
    {
        var tokens = passage.Tokens;
        for (var i = sentence.First; i + 1 < sentence.End && i <= sentence.First + LongestLeadIn; i++)
        {
            if (tokens[i].Norm is not ("ich" or "wir")) continue;
            var denied = false;
            for (var at = i + 2; at < sentence.End; at++) denied |= tokens[at].Norm is "nicht" or "kein" or "keine" or "keinen";
            return denied == isDenied ? tokens[i + 1].Norm : null;
        }

        return null;
    }
}
