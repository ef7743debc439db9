using System.Collections.Frozen;
using System.Collections.Immutable;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Judgement;

/// <summary>
/// Cuts what somebody says into pieces that each say one thing, so that each can go on its own line: clauses, where they can stand alone.
/// Where a transcriber wrote no marks, a new subject with its verb begins a piece.
/// </summary>
internal static class Units
{
    private const int FewestWords = 3;

    private const int LongestJoined = 48;

    private const int LongestLookBack = 16;

    /// <summary>Somebody who talks this long without a mark was written down without marks.</summary>
    private const int LongWithoutMarks = 9;

    private static readonly PerLanguage<PhraseSet> Repairs = PhraseSet.Of("no wait|no , wait|wait|sorry|i mean|i meant|make that|make it|scratch that|or rather|hang on|hold on|actually make|" +
        "correction|no sorry|no make|no actually",
        "nein moment|nein also|moment|ich meine|beziehungsweise|vielmehr|quatsch|korrektur|nein doch|nee|nein");

    private static readonly PerLanguage<PhraseSet> Afterthoughts = PhraseSet.Of("max|maximum|tops|at most|at the most|all in|at the latest|latest",
        "maximal|höchstens|alles in allem|spätestens|mehr nicht");

    private static readonly PerLanguage<FrozenSet<string>> Subjects = WordSet.Of("i we you they he she it there that this",
        "ich wir sie er es du ihr das die der man");

    private static readonly PerLanguage<FrozenSet<string>> Verbs = WordSet.Of("is are am was were have has had do does did will would can could should need want just get got lost pay paid use used run think wanted raised hired said",
        "ist sind bin war waren habe haben hat hatte hatten hab kann können könnte muss müssen soll sollen will wollen brauche brauchen suche suchen möchte möchten zahle zahlen nutze nutzen mache machen gehe geht");

    /// <summary>After these the clause before goes on: "the desk that we have", "if it rains", "I think we need".</summary>
    private static readonly PerLanguage<FrozenSet<string>> Binders = WordSet.Of("that which who what if when because where how why whether than as before after until till while so and or but think thought say says said know hope guess suppose mean wish " +
        "to of for with in on at by from the a an my our your his her their all one thing not is are was were be been like about into since once unless though although only sure because " +
        "make makes let where everything anything much many time way day maybe probably then well no yes yeah can will would could",
        "dass der die das wer was wenn weil wo wie ob als bis bevor nachdem während solange und oder aber denn glaube denke sagt sage meine weiss hoffe von zu für mit in auf bei an ein eine einen mein meine unser unsere kein keine nicht ist sind war ja nein also dann");

    private static readonly PerLanguage<FrozenSet<string>> Determiners = WordSet.Of("a an the my our his her their nothing nobody somebody someone everybody everyone all both half most some two three four five",
        "der die das ein eine einen mein meine unser unsere ihr ihre kein keine niemand jemand alle beide");

    private static readonly PerLanguage<FrozenSet<string>> Finite = WordSet.Of("is are was were has have had does did do will would can could should must may might keeps wants needs goes gets takes costs works runs says knows makes gave went came got broke stopped",
        "ist sind war waren hat haben hatte hatten kann können könnte muss müssen soll sollen sollte will wollen darf dürfen wird werden würde geht gehen läuft steht kommt macht zieht braucht kostet passt reicht schickt");

    /// <summary>The pieces of an utterance, in their order; together they hold every token.</summary>
    public static ImmutableArray<TokenRange> Of(Passage passage)
    {
        var units = ImmutableArray.CreateBuilder<TokenRange>(passage.Clauses.Length);
        foreach (var sentence in passage.Sentences)
            foreach (var unit in Of(passage, sentence)) Add(passage, units, unit);
        return units.ToImmutable();
    }

    /// <summary>The pieces of one sentence.</summary>
    public static List<TokenRange> Of(Passage passage, TokenRange sentence)
    {
        var units = new List<TokenRange>(2);
        var hasMarks = HasMarks(passage.Tokens, sentence);
        var (first, words, left) = (sentence.First, 0, Words(passage.Tokens, sentence.First, sentence.End));
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (i > first && words >= FewestWords && (left >= FewestWords || passage.Tokens[i - 1].Kind is TokenKind.Punctuation) && BeginsAt(passage, sentence, first, i, hasMarks))
            {
                units.Add(new TokenRange(first, i));
                (first, words) = (i, 0);
            }

            if (passage.Tokens[i].Kind is not TokenKind.Word and not TokenKind.Number) continue;
            words++;
            left--;
        }

        units.Add(new TokenRange(first, sentence.End));
        return units;
    }

    /// <summary>Adds a piece, or joins it with the one before, where it mends that one ("… forty. No wait, fourteen thousand") or bounds it ("… Max.").</summary>
    private static void Add(Passage passage, ImmutableArray<TokenRange>.Builder units, TokenRange unit)
    {
        if (units.Count > 0 && unit.End - units[^1].First <= LongestJoined && GoesOn(passage, units[^1], unit)) units[^1] = units[^1] with { End = unit.End };
        else units.Add(unit);
    }

    private static bool GoesOn(Passage passage, TokenRange before, TokenRange unit)
    {
        var tokens = passage.Tokens;
        var at = unit.First;
        while (at < unit.End && (tokens[at].Kind is TokenKind.Punctuation || tokens[at].Norm is "um" or "uh" or "er" or "oh")) at++;
        if (at == unit.End) return true;
        if (Repairs[passage].LengthAt(tokens, at, unit.End) > 0) return HoldsFigure(tokens, before) && HoldsFigure(tokens, unit);
        if (Afterthoughts[passage].LengthAt(tokens, at, unit.End) is var length and > 0) return Words(tokens, at, unit.End) <= length + 1;
        if (tokens[at].Norm is "that" or "so" && at + 1 < unit.End && tokens[at + 1].Norm is "is" && Words(tokens, at, unit.End) <= 2 * FewestWords && HoldsFigure(tokens, unit)) return true;
        var last = before.End - 1;
        while (last > before.First && tokens[last].Kind is TokenKind.Punctuation) last--;
        return IsFigure(tokens[at]) && IsFigure(tokens[last]) && Words(tokens, unit.First, unit.End) <= FewestWords;
    }

    private static bool HoldsFigure(ImmutableArray<Token> tokens, TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
            if (IsFigure(tokens[i])) return true;
        return false;
    }

    private static bool IsFigure(Token token) => token.Kind is TokenKind.Number || Numbers.NumberWords.CanBelong(token.Norm) || Timing.MonthNames.Number(token.Norm) > 0;

    private static bool BeginsAt(Passage passage, TokenRange sentence, int first, int at, bool hasMarks)
    {
        var tokens = passage.Tokens;
        if (IsBound(passage, at)) return false;
        if (passage.ClauseAt(at).First == at) return !IsLeftHanging(tokens, at, sentence.First) && !IsInsideRange(tokens, at);
        if (at + 2 >= sentence.End) return false;
        var norm = tokens[at].Norm;
        if (norm is "and" or "so" or "but" or "or" or "und" or "aber" or "oder" && Determiners[passage].Contains(tokens[at + 1].Norm)) return HasVerbSoon(passage, at + 2, sentence.End) && HasVerb(passage, first, at);
        if (tokens[at - 1].Norm is "," && (Subjects[passage].Contains(norm) || norm is "if" or "because" or "since" or "which") && HasVerbSoon(passage, at + 1, sentence.End)) return true;
        if (tokens[at - 1].Norm is "," && Determiners[passage].Contains(norm) && HasVerb(passage, first, at) && HasVerbSoon(passage, at + 1, Math.Min(sentence.End, at + 5))) return true;
        if (hasMarks) return false;
        if (norm is "um" or "uh" or "äh" or "ähm" or "if" || (norm is "er" && passage.Language is not Languages.German)) return norm is not "if" || !Binders[passage].Contains(tokens[at - 1].Norm);
        return Subjects[passage].Contains(norm) && Verbs[passage].Contains(tokens[at + 1].Norm) && !Binders[passage].Contains(tokens[at - 1].Norm) && !Subjects[passage].Contains(tokens[at - 1].Norm);
    }

    /// <summary>"… because it is the end of the month" and "…, though" go with what they are said of; "on a bad day I, I" is begun anew.</summary>
    private static bool IsBound(Passage passage, int at)
    {
        var tokens = passage.Tokens;
        if (tokens[at].Norm is "because" or "though" or "although" or "except" or "weil" or "obwohl" or "damit") return true;
        return at > 1 && tokens[at - 1].Is(",") && Subjects[passage].Contains(tokens[at - 2].Norm);
    }

    /// <summary>Between the two ends of "3–4k".</summary>
    private static bool IsInsideRange(ImmutableArray<Token> tokens, int at) => at >= 2 && tokens[at - 1].Is("–") && tokens[at].Kind is TokenKind.Number && tokens[at].Start == tokens[at - 1].End;

    private static bool HasMarks(ImmutableArray<Token> tokens, TokenRange sentence)
    {
        if (sentence.Count < LongWithoutMarks) return true;
        for (var i = sentence.First; i < sentence.End; i++)
            if (tokens[i].Kind is TokenKind.Punctuation && !tokens[i].Is("'")) return true;
        return false;
    }

    /// <summary>Whether the words before stop on their way: "we've had people who, …".</summary>
    private static bool IsLeftHanging(ImmutableArray<Token> tokens, int at, int first)
    {
        var before = at - 1;
        while (before > first && tokens[before].Kind is TokenKind.Punctuation) before--;
        return tokens[before].Norm is "who" or "which" or "because" or "if" or "when" or "where" or "is" or "so" or "for" or "of" or "from" or "at" or "the" or "a";
    }

    private static bool HasVerb(Passage passage, int first, int end)
    {
        var tokens = passage.Tokens;
        for (var i = Math.Max(first, end - LongestLookBack); i < end; i++)
            if (Finite[passage].Contains(tokens[i].Norm) || Verbs[passage].Contains(tokens[i].Norm) || tokens[i].Is("'s")) return true;
        return false;
    }

    private static bool HasVerbSoon(Passage passage, int first, int end)
    {
        var tokens = passage.Tokens;
        for (var i = first; i < Math.Min(end, first + 6) && tokens[i].Kind is not TokenKind.Punctuation; i++)
            if (Finite[passage].Contains(tokens[i].Norm) || tokens[i].Is("'s") || tokens[i].Norm.EndsWith("ed", StringComparison.Ordinal)) return true;
        return false;
    }

    private static int Words(ImmutableArray<Token> tokens, int first, int end)
    {
        var words = 0;
        for (var i = first; i < end; i++)
            if (tokens[i].Kind is TokenKind.Word or TokenKind.Number) words++;
        return words;
    }
}
