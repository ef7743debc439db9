using System.Collections.Frozen;
using System.Collections.Immutable;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.People;

/// <summary>Tells whether words say that somebody decides or must agree.</summary>
internal static class Deciding
{
    private static readonly PhraseSet Words = new(
        "sign off|signs off|sign it off|signs it off|sign that off|signs that off|sign this off|sign off on|signing off|sign-off|" +
        "decides|decide|decision|decisions|final say|last word|a say|purse strings|" +
        "approve|approves|approval|approved by|have to ask|need to ask|got to ask|has to ask|would ask|must ask|run it past|" +
        "run it by|run this past|run this by|run that past|run that by|" +
        "check with|clear it with|clear this with|talk to|talk it over with|talk it through with|speak to|speak with|" +
        "discuss it with|discuss this with|consult|needs to agree|has to agree|have to agree|need to agree|" +
        "must agree|to be on board|on board|green light|veto|convince|say yes|says yes|the okay from|the ok from|okay it|" +
        "okays it|ok it|get it past|get this past|holds the budget|controls the budget|" +
        "countersign|countersigns|sign for|signs for|signs the checks|signs the cheques|sign the checks|got to ask|i will ask|" +
        "want to ask|would ask|does the money|my call|my decision|up to me|up to him|up to her|up to them|the call|" +
        "calls the shots|in charge of the money|yes from|buy in|buy-in|let him know first|let her know first|go through");

    private static readonly PhraseSet OwnCall = new(
        "my call|my decision|up to me|just me|only me|i decide|i make the decisions|i make that decision|my own boss|" +
        "i sign things off|i sign it off|i do not need to ask|i do not have to ask|i am the one who decides|we decide together|" +
        "we decide it together|both of us decide|both of us that decide|the two of us decide");

    private static readonly FrozenSet<string> Negations = "not never nobody without no".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the range says so, and does not deny it.</summary>
    public static bool IsSaid(ImmutableArray<Token> tokens, TokenRange range)
    {
        var at = Words.Find(tokens, range.First, range.End);
        if (at < 0) return false;
        for (var i = at - 1; i >= Math.Max(range.First, at - 5); i--)
            if (Negations.Contains(tokens[i].Norm)) return tokens[i].Is("not") && i + 1 < range.End && IsExcluding(tokens, i, range.First);
        return true;
    }

    /// <summary>The words in which somebody says that they decide themselves; null where they do not say so.</summary>
    public static TokenRange? OwnWords(ImmutableArray<Token> tokens, TokenRange range)
    {
        var at = OwnCall.Find(tokens, range.First, range.End);
        if (at < 0 || (at > range.First && Negations.Contains(tokens[at - 1].Norm)) || (at > range.First + 1 && Negations.Contains(tokens[at - 2].Norm))) return null;
        return new TokenRange(at, at + OwnCall.LengthAt(tokens, at, range.End));
    }

    /// <summary>"I can't decide without my wife", "I can't sign off on that myself": the denial is the speaker's own power, not the other's.</summary>
    private static bool IsExcluding(ImmutableArray<Token> tokens, int negation, int first) =>
        negation > first && tokens[negation - 1].Norm is "can" or "could" && negation > first + 1 && tokens[negation - 2].Norm is "i" or "we";
}
