using System.Collections.Frozen;

namespace Alongside.Listening.Phrases.Mirroring;

/// <summary>Finds the subject of a statement, where the words surely are one: subject first (or after "right now", "in my experience"), then its verb.</summary>
internal static class Subject
{
    private const int LongestNounPhrase = 8;
    private const int LongestAdjunct = 7;

    private static readonly FrozenSet<string> Pronouns = Set(
        "it that this there he she they nobody everybody everyone nothing everything someone somebody these those none");

    private static readonly FrozenSet<string> NounPhraseStarts = Set(
        "my our the this that these those a an some most all every each half another both one two three four five many no " +
        "business work sales things life money time people nobody everybody everyone somebody someone none");

    private static readonly FrozenSet<string> AdjunctStarts = Set(
        "currently usually normally sometimes mostly lately recently nowadays today right at in on for since by with " +
        "after before during until from to last this these every each most once now so");

    private static readonly FrozenSet<string> Own = Set("i we me us my our mine ours myself ourselves");

    private static readonly FrozenSet<string> MayBeTheOffer = Set(
        "price cost costs quote offer proposal fee rate rates package plan contract demo product tool software service " +
        "course program programme app call email mail deal subscription idea pitch");

    private static readonly FrozenSet<string> ItDoes = Set(
        "works worked working takes took does did keeps kept breaks broke happens happened gets got goes went has had " +
        "been drives drove eats ate runs ran");

    /// <summary>The index of the subject's first word; null where the words are no plain statement that the customer makes of their own side.</summary>
    public static int? Of(List<Word> words)
    {
        if (Begins(words, 0)) return 0;
        if (words.Count == 0 || !AdjunctStarts.Contains(words[0].Norm)) return null;
        for (var i = 1; i < words.Count && i <= LongestAdjunct; i++)
        {
            if (Verbs.IsAuxiliary(words[i].Norm) || words[i].Norm is "what" or "who" or "how" or "if" or "when" or "that" or "which") return null;
            var mayBegin = words[i].Norm is "i" or "we" or "it" or "there" or "nobody" or "they" or "my" or "our";
            if (mayBegin && !IsPossessorIn(words, i) && Begins(words, i)) return i;
        }

        return null;
    }

    /// <summary>Whether a pronoun of the customer's own stands at or after an index.</summary>
    public static bool SpeaksOfThemselves(List<Word> words, int from)
    {
        for (var i = from; i < words.Count; i++)
            if (Own.Contains(words[i].Norm)) return true;
        return false;
    }

    /// <summary>The first word from an index on that is no adverb.</summary>
    public static int SkipAdverbs(List<Word> words, int i)
    {
        while (i < words.Count && Verbs.IsAdverb(words[i].Norm)) i++;
        return i;
    }

    private static bool Begins(List<Word> words, int i)
    {
        if (i >= words.Count) return false;
        var norm = words[i].Norm;
        if (norm is "i" or "we")
        {
            var verb = SkipAdverbs(words, i + 1);
            return verb < words.Count && Verbs.CanFollowFirstPerson(words[verb].Norm);
        }

        if (Pronouns.Contains(norm) || (norm is "no" && i + 1 < words.Count && words[i + 1].Is("one")))
        {
            var verb = SkipAdverbs(words, i + (norm is "no" ? 2 : 1));
            if (verb < words.Count && Verbs.IsFinite(words[verb].Norm)) return SpeaksOfThemselves(words, i) || IsTheirsAnyway(words, i, verb);
            if (norm is "they" && verb < words.Count && Verbs.CanFollowFirstPerson(words[verb].Norm)) return SpeaksOfThemselves(words, i);
        }

        return BeginsNounPhrase(words, i);
    }

    private static bool BeginsNounPhrase(List<Word> words, int i)
    {
        var isName = char.IsUpper(words[i].Text[0]) && char.IsLetter(words[i].Text[0]) && i == 0 && !NounPhraseStarts.Contains(words[i].Norm)
            && !Verbs.IsBase(words[i].Norm) && !Verbs.IsAdverb(words[i].Norm) && words.Count > 2 && (Verbs.IsFinite(words[1].Norm)
                || (char.IsUpper(words[1].Text[0]) && Verbs.IsFinite(words[2].Norm)));
        if (!isName && !NounPhraseStarts.Contains(words[i].Norm)) return false;
        var isOwn = words[i].Norm is "my" or "our";
        for (var at = i + 1; at < words.Count && at <= i + LongestNounPhrase; at++)
        {
            var norm = words[at].Norm;
            if (norm is "i" or "we" or "," or "–" or "it" or "if" or "when" or "because" or "me") return false;
            if (norm is "and" && !isOwn) return false;
            var hasNoun = isName || words[i].Norm is "business" or "work" or "sales" or "things" or "life" or "money" or "time"
                or "people" or "nobody" or "everybody" or "everyone" or "somebody" or "someone" or "none" || at > i + 1;
            if (!hasNoun || Verbs.IsAdverb(norm)) continue;
            if (words[at].Is("'s") && !IsVerbalS(words, at)) continue;
            var isVerb = Verbs.IsFinite(norm) || TakesAnObject(words, at) || (Verbs.IsBase(norm) && words[at - 1].Norm is var noun
                && (noun.EndsWith('s') || noun is "people" or "us" or "parents" or "children"));
            if (isVerb) return SpeaksOfThemselves(words, i) || (words[i].Is("the") && !IsOffer(words, i, at) && at + 1 < words.Count);
        }

        return false;
    }

    /// <summary>"My sister packs the orders": an -s before a new noun phrase.</summary>
    private static bool TakesAnObject(List<Word> words, int at) =>
        at + 1 < words.Count && words[at].Norm.EndsWith('s') && !words[at].Norm.EndsWith("ss", StringComparison.Ordinal) && words[at].Norm.Length > 3
        && words[at + 1].Norm is "the" or "a" or "an" or "my" or "our" or "it" or "them" or "everything" or "all" or "this" or "that"
            or "these" or "those" or "me" or "us";

    /// <summary>"my wife's a designer" against "my wife's invoices".</summary>
    private static bool IsVerbalS(List<Word> words, int at) =>
        at + 1 < words.Count && (words[at + 1].Norm is "a" or "an" or "the" or "not" or "been" or "going" or "too" or "very" or "about"
            or "around" or "in" or "on" or "at" or "with" or "so" or "got"
            || Verbs.IsAdverb(words[at + 1].Norm) || words[at + 1].Norm.EndsWith("ing", StringComparison.Ordinal));

    private static bool IsOffer(List<Word> words, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (MayBeTheOffer.Contains(words[i].Norm)) return true;
        return false;
    }

    /// <summary>Sentences without a "me" in them that are about the customer's side all the same: "she does it on Sundays", "it works fine as it is", "there's nobody to do it".</summary>
    private static bool IsTheirsAnyway(List<Word> words, int i, int verb)
    {
        if (verb + 1 >= words.Count) return false;
        var after = Subject.SkipAdverbs(words, verb + 1);
        var next = after < words.Count ? words[after].Norm : "";
        return words[i].Norm switch
        {
            "she" or "he" or "they" => true,
            "it" => ItDoes.Contains(words[verb].Norm) || (words[verb].Is("is") && (ItDoes.Contains(next) || next is "fine"
                or "running")) || Recasting.IsTooMuch(words),
            "that" => Recasting.IsTooMuch(words),
            "there" => next is "nobody" or "no" or "never" or "nothing" or "always" or "too",
            "nobody" or "everybody" or "everyone" or "nothing" or "everything" or "no" => true,
            _ => false,
        };
    }

    private static bool IsPossessorIn(List<Word> words, int i) =>
        words[i].Norm is "my" or "our" && words[i - 1].Norm is "in" or "on" or "for" or "at" or "with" or "by" or "from" or "to"
            or "since" or "after" or "before" or "during" or "of";

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
