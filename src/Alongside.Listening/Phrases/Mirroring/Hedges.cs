using System.Collections.Frozen;

namespace Alongside.Listening.Phrases.Mirroring;

/// <summary>Takes out what is said around the matter: fillers, hedges, openers and tags. What is left is what was meant.</summary>
internal static class Hedges
{
    private static readonly Sayings Anywhere = new(
        "um", "uh", "er", "erm", "ehm", "hmm", "hm", "mm", "ah", "eh", "uhm", "like i said", "as i said", "like i say", "as i say",
        "you know what i mean", "if you know what i mean", "you know", "i mean", "to be honest", "to be honest with you", "to be fair", "to be frank",
        "to be perfectly honest", "to be quite honest", "to be totally honest", "if i am honest", "if i am being honest", "being honest", "honestly",
        "quite honestly", "frankly", "quite frankly", "in all honesty", "to tell you the truth", "truth be told", "basically", "literally",
        "actually",
        "obviously", "at the end of the day", "in my opinion", "in my view", "in my book", "from my point of view", "if that makes sense",
        "for what it is worth", "i must say", "i must admit", "i have to say", "i have to admit", "i would say", "as it were", "tbh", "imo", "imho",
        "oh my god", "oh my gosh", "oh my goodness", "my goodness", "my god", "my gosh");

    private static readonly Sayings Aside = new(
        "i think", "i guess", "i suppose", "i reckon", "i believe", "well", "yeah", "right", "no", "okay", "see");

    private static readonly Sayings Kinds = new("kind of", "sort of", "kinda", "sorta", "kind of like", "sort of like");

    private static readonly Sayings Leading = new(
        "i think", "i think that", "i guess", "i suppose", "i reckon", "i believe", "i am afraid", "i am afraid that", "i will be honest",
        "i will be honest with you",
        "i am going to be honest", "i have to be honest", "i have to be honest with you", "the thing is", "the thing is that", "thing is",
        "the point is", "my point is", "fact is", "the fact is",
        "truth is", "the truth is", "the reality is", "the problem is", "the problem is that", "problem is", "the issue is",
        "the trouble is", "what i am saying is",
        "it is just that", "it is just", "mind you", "of course", "no thanks", "thanks", "thank you", "sorry", "also", "plus",
        "then again", "anyway", "anyways", "though", "although", "look", "listen", "see", "oh", "aw",
        "hey", "hi", "hello", "well", "yeah", "yes", "yep", "yup", "ya", "yea", "no", "nope", "nah", "ok", "okay", "right", "alright",
        "sure", "fine", "true", "exactly",
        "absolutely", "totally", "fair enough", "now", "like", "then", "cool", "great", "good", "not really", "right now though");

    private static readonly FrozenSet<string> Conjunctions = Set("and but so because cos cuz coz");

    private static readonly Sayings Trailing = new(
        "and", "but", "though", "i guess", "i think", "i suppose", "i reckon", "i would think", "thanks", "thank you", "sorry",
        "or something", "or something like that",
        "or whatever", "and stuff", "and stuff like that", "and all that", "and so on", "and everything", "because", "anyway", "anyways",
        "and so", "but yeah", "so yeah", "and yeah", "lol", "haha", "mate");

    private static readonly Sayings TrailingAfterComma = new(
        "right", "yeah", "yes", "no", "ok", "okay", "then", "really", "man", "see", "of course", "so", "you see");

    private static readonly FrozenSet<string> SubjectStarts = Set(
        "i we it that this there he she they my our the nobody everybody everyone nothing everything someone somebody " +
        "what these those no some most all me");

    public static void Remove(List<Word> words)
    {
        RemoveInside(words);
        RemoveJust(words);
        RemoveEnding(words);
        RemoveOpening(words);
        TidyCommas(words);
    }

    private static void RemoveInside(List<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var before = i > 0 ? words[i - 1].Norm : "";
            var length = Anywhere.LengthAt(words, i);
            var restarts = length == 2 && i > 0 && words[i + 1].Norm is "mean" && !words[i - 1].IsComma && i + 2 < words.Count
                && SubjectStarts.Contains(words[i + 2].Norm);
            if (restarts) return;
            if (length > 0 && before is not ("let" or "do" or "did" or "if" or "as" or "that" or "what" or "how" or "when" or "once"
                or "well" or "not" or "than")) Cut(words, i--, length);
            else if (Kinds.LengthAt(words, i) is var kinds and > 0 && before is not ("a" or "the" or "this" or "that" or "these"
                or "those" or "what" or "some" or "any" or "every" or "no" or "my" or "our" or "other" or "one" or "same" or "right" or "wrong"))
                Cut(words, i--, kinds);
            else if (Aside.LengthAt(words, i) is var aside and > 0 && i > 0 && words[i - 1].IsComma && i + aside < words.Count
                && words[i + aside].IsComma) Cut(words, i--, aside);
            else if (words[i].Is("like") && IsFillerLike(words, i)) Cut(words, i--, 1);
        }
    }

    private static bool IsFillerLike(List<Word> words, int i) =>
        i > 0 && i + 1 < words.Count && ((words[i - 1].IsComma && words[i + 1].IsComma) || words[i + 1].Norm is "super" or "really"
            or "so" or "very" or "totally" or "way" or "literally");

    /// <summary>"Just" as a minimiser; not where it means a moment ago, and not in "just us two" or "just over".</summary>
    private static void RemoveJust(List<Word> words)
    {
        for (var i = words.Count - 2; i > 0; i--)
        {
            if (!words[i].Is("just") || words[i].Join is Join.Hyphen) continue;
            var next = words[i + 1].Norm;
            var isKept = Verbs.IsPast(next) || next is "me" or "us" or "my" or "our" or "the" or "one" or "two" or "three" or "over"
                or "under" or "about" or "before" or "after" or "because"
                or "as" or "like" or "in" or "enough" or "i" or "we" or "to" or "for" or "now" || words[i - 1].Norm is "not" or "or"
                    || char.IsAsciiDigit(next[0]);
            if (!isKept || (next is "because" or "like" && words[i - 1].Norm is "is" or "was")) Cut(words, i, 1);
        }
    }

    private static void RemoveEnding(List<Word> words)
    {
        for (var again = true; again;)
        {
            TidyCommas(words);
            var length = Trailing.LengthAtEnd(words);
            if (length == 0)
            {
                var tag = TrailingAfterComma.LengthAtEnd(words);
                if (tag > 0 && tag < words.Count && words[^(tag + 1)].IsComma) length = tag;
                else if (words.Count > 2 && words[^1].Is("so") && words[^2].Norm is not ("think" or "hope" or "guess" or "do" or "doing"
                    or "say" or "said" or "believe" or "suppose" or "or" or "even")) length = 1;
            }

            again = length > 0;
            words.RemoveRange(words.Count - length, length);
        }
    }

    private static void RemoveOpening(List<Word> words)
    {
        while (words.Count > 0)
        {
            if (words[0].IsComma || Conjunctions.Contains(words[0].Norm))
            {
                words.RemoveAt(0);
                continue;
            }

            // "Hi Jana, …", "Thanks Jana, …"
            if (words.Count > 3 && words[0].Norm is "hi" or "hello" or "hey" or "thanks" or "sorry" or "dear" && words[2].IsComma
                && char.IsUpper(words[1].Text[0]) && !words[1].Is("i"))
            {
                words.RemoveRange(0, 3);
                continue;
            }

            var length = words.Count > 5 && words[0].Is("i") && words[1].Is("do") && words[2].Is("not") && words[3].Is("know")
                && words[4].IsComma ? 5 : Leading.LengthAt(words, 0);
            if (length == 0 || length >= words.Count || !MayGo(words, length)) return;
            words.RemoveRange(0, length);
        }
    }

    private static bool MayGo(List<Word> words, int length)
    {
        var next = words[length].Norm;
        if (words[0].Norm is "no" && next is "one") return false;
        if (words[0].Norm is "right" && next is "now") return false;
        if (words[0].Norm is "it" && next is "me") return false;
        if (words[0].Norm is "now" && next is not ",") return false;
        return next is "," || SubjectStarts.Contains(next) || Conjunctions.Contains(next) || Leading.LengthAt(words, length) > 0;
    }

    /// <summary>Takes the words out, and the commas that stood on both sides of them.</summary>
    private static void Cut(List<Word> words, int at, int length)
    {
        if (at > 0 && words[at - 1].IsComma && at + length < words.Count && words[at + length].IsComma)
        {
            at--;
            length += 2;
        }

        words.RemoveRange(at, length);
    }

    private static void TidyCommas(List<Word> words)
    {
        for (var i = words.Count - 1; i >= 0; i--)
        {
            if (words[i].IsComma && (i == 0 || i == words.Count - 1 || words[i - 1].IsComma)) words.RemoveAt(i);
        }
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
