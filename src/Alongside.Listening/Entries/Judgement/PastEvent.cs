using System.Collections.Frozen;
using System.Collections.Immutable;
using Alongside.Listening.Entries.German;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Judgement;

/// <summary>Tells when something happened from when it should: "we met at the market in May" is no wish for May.</summary>
internal static class PastEvent
{
    private static readonly FrozenSet<string> Happened =
        ("was were had did went came met made took got gave bought built wrote sent put paid hired tried asked used worked started stopped changed switched " +
         "moved called rang looked found ran signed talked spoke spent left saw lost told said happened stood broke began opened closed sold lived stayed")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What is wished for or must be, and what was only thought of, is still to come.</summary>
    private static readonly FrozenSet<string> Coming =
        ("would will should must need needs want wants like could can may might shall has have hoping hope if going wish wished planned planning thinking wondering aiming")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the words before <paramref name="at"/> tell of the past, and nothing in the statement speaks of what is to come.</summary>
    public static bool Is(Passage passage, TokenRange statement, int at)
    {
        if (passage.Language is Languages.German) return GermanTraps.IsPast(passage, statement);
        var tokens = passage.Tokens;
        var past = false;
        for (var i = statement.First; i < statement.End; i++)
        {
            if (Coming.Contains(tokens[i].Norm)) return false;
            past |= i < at && i > statement.First && (Happened.Contains(tokens[i].Norm) || IsRegularPast(tokens, i));
        }

        return past;
    }

    /// <summary>Whether the word behind "I" or "we" is a verb in the past.</summary>
    public static bool IsPast(Passage passage, int at) => Happened.Contains(passage.Tokens[at].Norm) || (at > 0 && IsRegularPast(passage.Tokens, at));

    /// <summary>"I raised it": a form in "-ed" right behind its subject.</summary>
    private static bool IsRegularPast(ImmutableArray<Token> tokens, int at) =>
        tokens[at].Norm.Length > 4 && tokens[at].Norm.EndsWith("ed", StringComparison.Ordinal) && tokens[at].Norm is not ("indeed" or "proceed" or "succeed")
        && tokens[at - 1].Norm is "i" or "we" or "he" or "she" or "they" or "it" or "you";
}
