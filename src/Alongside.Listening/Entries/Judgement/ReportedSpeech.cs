using System.Collections.Frozen;
using System.Collections.Immutable;
using Alongside.Listening.Entries.German;
using Alongside.Listening.Entries.People;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Judgement;

/// <summary>
/// Tells what somebody says of themselves from what they quote of somebody else or tell of the past: "the other guy wanted nine
/// thousand", "my sister paid 2k for hers", "we were quoted nine".
/// </summary>
internal static class ReportedSpeech
{
    private static readonly FrozenSet<string> Telling =
        "wanted asked charged charging quoted quotes said says saying told tells offered offers estimated reckoned reckons promised suggested suggests billed thought thinks demanded".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Paying = "paid spent pays spends cost invested".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Wanting = "wants needs expects asking charges".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Between =
        "would had have has just also already actually always then once was were been being be got is are am do does did not never only even still usually really all both us me first originally initially"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Modals = "would could can will should might must may to".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly PhraseSet Sources = new("according to|their budget|his budget|her budget|their price|the going rate|the usual price|market rate");

    private static readonly PhraseSet Past = new("last time|back then|at the time|in the old days|years ago|used to");

    /// <summary>Whether the value at <paramref name="at"/>, or where there is none the whole range, is somebody else's or of the past.</summary>
    public static bool Is(Passage passage, TokenRange range, int at)
    {
        if (passage.Language is Languages.German) return GermanTraps.IsReported(passage, range);
        var tokens = passage.Tokens;
        if (Sources.In(tokens, range) || Past.In(tokens, range) || WasThePrice(tokens, range.First, at)) return true;
        for (var i = range.First; i < range.End; i++)
        {
            if (tokens[i].Kind is not TokenKind.Word || (i > at && IsCondition(tokens, i, at))) continue;
            var norm = tokens[i].Norm;
            if (Telling.Contains(norm) || Paying.Contains(norm) || Wanting.Contains(norm))
                if (IsOthers(tokens, range, i, at)) return true;
        }

        return false;
    }

    /// <summary>"The other editor was four thousand". A budget that was is still spoken of as one's own.</summary>
    private static bool WasThePrice(ImmutableArray<Token> tokens, int first, int at)
    {
        if (at - 1 <= first || tokens[at - 1].Norm is not ("was" or "were")) return false;
        for (var i = at - 2; i >= Math.Max(first, at - 6); i--)
            if (tokens[i].Norm is "budget" or "limit" or "ceiling" or "plan" or "idea" or "figure" or "maximum") return false;
        return true;
    }

    private static bool IsOthers(ImmutableArray<Token> tokens, TokenRange range, int verb, int at)
    {
        var norm = tokens[verb].Norm;
        var isPaying = Paying.Contains(norm);
        var (subject, passive, modal) = SubjectOf(tokens, range.First, verb);
        if (isPaying && (modal || norm is "needs")) return false;
        if (subject < range.First) return isPaying && norm is not "cost";
        switch (tokens[subject].Norm)
        {
            case "i" or "we":
                return isPaying || (passive && !Wanting.Contains(norm)) || norm is "charge" or "charges" or "charged";
            case "it" or "that" or "this":
                return norm is "cost";
            case "you":
                return Telling.Contains(norm) && !SpeaksForThemselves(tokens, verb, at);
            case "what" or "to" or "as" or "and" or "," or "–" or ".":
                return false;
        }

        if (tokens[subject].Kind is not TokenKind.Word) return false;
        var insider = IsInsider(tokens, range.First, subject);
        if (Wanting.Contains(norm)) return !insider && IsPersonOutside(tokens[subject].Norm);
        return !(insider && !isPaying && SpeaksForThemselves(tokens, verb, at));
    }

    /// <summary>"…, if Marisol says yes": behind the value this is a condition and no report.</summary>
    private static bool IsCondition(ImmutableArray<Token> tokens, int verb, int at)
    {
        for (var i = verb - 1; i >= Math.Max(at, verb - 4); i--)
            if (tokens[i].Is("if")) return true;
        return false;
    }

    private static (int Subject, bool Passive, bool Modal) SubjectOf(ImmutableArray<Token> tokens, int first, int verb)
    {
        var i = verb - 1;
        var (passive, modal) = (false, false);
        for (; i >= first && (Between.Contains(tokens[i].Norm) || Modals.Contains(tokens[i].Norm)); i--)
        {
            passive |= tokens[i].Norm is "was" or "were" or "been" or "got";
            modal |= Modals.Contains(tokens[i].Norm);
        }

        return (i, passive, modal);
    }

    /// <summary>"My partner says we can go to five": what was told is about the speakers themselves.</summary>
    private static bool SpeaksForThemselves(ImmutableArray<Token> tokens, int verb, int at)
    {
        for (var i = verb + 1; i < at; i++)
            if (tokens[i].Norm is "we" or "i" or "our" or "my") return true;
        return false;
    }

    private static bool IsInsider(ImmutableArray<Token> tokens, int first, int subject)
    {
        var norm = tokens[subject].Norm;
        if (Roles.IsBody(norm)) return true;
        if ((!Roles.IsPerson(norm) && !Roles.IsGroup(norm)) || norm is "sister" or "brother" or "mother" or "father" or "mum" or "mom" or "dad" or "uncle" or "aunt" or "cousin") return false;
        for (var i = subject - 1; i >= Math.Max(first, subject - 3); i--)
        {
            if (tokens[i].Norm is "last" or "old" or "former" or "previous" or "other" or "ex") return false;
            if (tokens[i].Norm is "my" or "our") return true;
        }

        return false;
    }

    private static bool IsPersonOutside(string norm) => norm is "he" or "she" or "they" or "guy" or "agency" or "someone" or "somebody" or "company" or "developer" or "freelancer" or "friend" or "one" or "lot" or "people";
}
