using System.Collections.Frozen;

namespace Alongside.Listening.Phrases.Mirroring;

/// <summary>What is better not said back: words to the seller, talk about the talk, other people's words, and what would hurt or sound like an order.</summary>
internal static class Refusals
{
    private static readonly FrozenSet<string> Addressing = Set("you your yours yourself yourselves u ya yall ye please");

    private static readonly FrozenSet<string> Hurting = Set(
        "stupid idiot idiots idiotic dumb useless hopeless clueless lazy pathetic incompetent ignorant ugly fat loser losers " +
        "failure moron rubbish garbage crap bullshit nonsense scam scams ripoff joke embarrassing " +
        "embarrassed ashamed naive gullible greedy selfish senile crazy insane mad whining moaning ridiculous waste liar " +
        "liars con cheap drunk divorce divorced died dead cancer disaster catastrophe terrible awful horrible horrendous " +
        "suck sucks shitty amateurish bankrupt bankruptcy cry crying depressed suicidal");

    private static readonly Sayings Never = new(
        // the talk itself
        "hear", "hang up", "hanging up", "call back", "calling back", "calling about", "calling from", "calling because", "calling to",
        "on the train", "in the car", "on another call", "wanted to ask", "want to ask", "would like to ask", "like to know",
        "was wondering", "am wondering", "were wondering", "have a question", "have got a question", "have one question",
        "have another question", "just asking", "am asking", "are asking", "am listening", "am looking at", "have to go", "have to run",
        "have to jump", "got to go",
        "got to run", "have to leave", "talk later", "speak soon", "get back to", "let us", "let me", "i see", "i understand", "i agree",
        "we agree", "not agree", "really agree", "to agree", "not fair", "i appreciate", "we appreciate", "i apologise", "i apologize",
        "am sorry", "are sorry",
        "was saying", "am saying", "are saying", "am talking about", "was talking about", "i promise", "i bet", "i swear", "i wish",
        "i mean", "i get it", "i got it", "i hope", "we hope", "will see", "will think", "will be in touch", "not interested in talking",
        "nice to meet", "good to meet",
        "glad", "happy to", "pleased to", "looking forward", "look forward", "as i", "my name is", "my number is", "my email is", "my bad",
        "my fault", "my mistake", "our fault", "our mistake", "trust me", "believe me", "excuse me", "no wait", "scratch that",
        "or rather", "i said no", "not talking", "recording", "muted", "unmute", "on mute",
        // would sound like an order, a verdict or a reproach
        "i shall", "money for me", "money for us", "i said not", "had better", "would better", "i better", "we better", "maybe", "perhaps", "i would know", "would not know",
        "could not care less", "i do not care", "we do not care", "i do not really care", "no idea", "is a mess", "is such a mess",
        "am finished", "are finished", "am done for", "go under", "passed away", "than i make", "than we make", "my problem is",
        "my main problem", "my biggest problem", "my real problem", "my only problem", "no clue", "do not get it", "not a clue",
        "i could imagine", "i can imagine", "could imagine",
        "do not understand", "did not understand", "i forgot", "we forgot", "messed up", "screwed up", "fucked up", "screwed", "i failed",
        "we failed", "bad at", "terrible at", "awful at", "good at", "great at", "crap at", "shit at", "worst at",
        "am cheap", "are cheap", "am old", "am too old", "am poor", "are poor", "am broke", "are broke", "am a mess", "are a mess",
        "am not smart", "am not clever", "am nobody", "am just a", "am only a", "is my problem", "is our problem", "is my business",
        "is my fault", "is my job", "is our job", "are my problem",
        "is our business", "is my decision", "is our decision", "is on me", "is on us", "wasting my", "wasting our", "waste my",
        "waste our", "sick of", "problem is us", "problem is me", "i lied", "i stole", "not stupid", "i do not think so",
        "we do not think so", "i think so", "i hope so", "suppose so", "guess so",
        "i assume", "we assume", "i imagine", "i figure", "i guess", "we guess", "i know", "we know", "i do know", "i also know",
        "here to", "sounds great", "sounds good", "sounds fine", "sounds nice", "have much money", "have no money", "have any money",
        "have the money", "all i can afford", "all we can afford",
        "i can pay", "i could pay", "we can pay", "we could pay", "i can give", "i could give", "we can give", "we could give",
        "i can offer", "i could offer", "i can spend", "i could spend", "we can spend", "we could spend", "i can afford", "i could afford",
        "we could afford", "recorded", "in the chat", "my screen", "the link", "the agenda", "the next slide",
        // the seller is one of this "we"
        "we talked", "we discussed", "we agreed", "we spoke", "we met", "we said", "we are talking", "we were talking", "we have talked",
        "we have discussed", "we have agreed", "we have spoken", "between us", "last time we",
        "option i", "part i", "if i were", "if we were",
        // somebody else's words
        "was like", "were like", "am like", "are like", "is like i", "is like we", "he goes", "she goes", "i go", "and goes");

    private static readonly Sayings Whole = new(
        "i need help", "we need help", "i am lost", "we are lost", "i need money", "we need money", "i have a problem",
        "we have a problem");

    private static readonly FrozenSet<string> Saying = Set(
        "said says say saying told tells asked asks thinks thought reckons claims claimed wrote writes goes replied " +
        "answered insists");

    /// <summary>What no article or possessor stands before.</summary>
    private static readonly FrozenSet<string> Unfit = Set(
        "the a an this that these those i we it he she they is are was were my our and but or of to for with because so " +
        "have has not , –");

    private static readonly FrozenSet<string> Outsiders = Set("he she they people everybody everyone someone somebody");

    private static readonly FrozenSet<string> OpenEnds = Set(
        "and but so because or if when while although the a an my our of very really kind than as be might which who " +
        "whose what into onto at from not until unless 's more every per too");

    private static readonly FrozenSet<string> Thin = Set(
        "i we it that this there he she they is are was were am be been have has had do does did will would can could may might " +
        "me us my our a an the not so very really just to of for in on at with and but too " +
        "all any some no yes already also still always never again now then here think know guess mean like fine good " +
        "okay ok sure right thing things it's got get help");

    /// <summary>Whether the words should not be said back, whatever their grammar.</summary>
    public static bool Any(List<Word> words)
    {
        if (words.Count == 0 || (OpenEnds.Contains(words[^1].Norm) && !EndsInNot(words)) || EndsInCopula(words)
            || Whole.LengthAt(words, 0) == words.Count || (words[^1].Join is Join.None && words[^1].Norm is not "not"
            && char.IsLetter(words[^1].Norm[0]))) return true;
        if (words.TrueForAll(w => Thin.Contains(w.Norm) || !char.IsLetter(w.Norm[0]))) return true;
        foreach (var word in words)
            if (Addressing.Contains(word.Norm) || word.Is("–") || (Hurting.Contains(word.Norm) && word.Join is not Join.Hyphen)) return true;
        return Never.AnyIn(words) || IsGarbled(words) || HasForeignFirstPerson(words) || IsOpinion(words) || HasBareAuxiliary(words)
            || IsDuty(words) || IsQuoted(words) || IsPromise(words) || IsInverted(words);
    }

    /// <summary>"Who paid and who didn't".</summary>
    private static bool EndsInNot(List<Word> words) => words.Count > 6 && words[^1].Text is "n't" && words[^3].Norm is "who" or "it"
        or "they" or "that" or "which";

    /// <summary>"As it is" and "where we are" are whole; "the site is" is not.</summary>
    private static bool EndsInCopula(List<Word> words) =>
        words[^1].Norm is "is" or "are" or "was" or "were" or "am" or "have" or "had" or "did" or "do" or "would" or "could" or "can" or "will"
        && !(words.Count > 4 && words[^3].IsComma && words[^2].Norm is "always" or "never")
        && (words.Count < 4 || words[^2].Norm is not ("it" or "they" or "i" or "we" or "things" or "that" or "he" or "she")
            || words[^3].Norm is not ("as" or "what" or "where" or "how" or "who" or "way" or "than" or "all" or "everything"));

    /// <summary>"I think" that was no hedge before a whole sentence and is no thinking about something.</summary>
    private static bool IsOpinion(List<Word> words) =>
        words.Count > 2 && words[0].Norm is "i" or "we" && words[1].Norm is "think" or "believe" or "suppose" or "reckon"
            && words[2].Norm is not ("about" or "of" or "twice" or "that" or "what" or "how" or "the" or "it" or "in" or "every"
            or "everybody" or "where");

    /// <summary>"I have and …", "we do, but …": the verb is left out, and only the one who says it knows which.</summary>
    private static bool HasBareAuxiliary(List<Word> words)
    {
        for (var i = 1; i + 1 < words.Count; i++)
        {
            if (!Verbs.IsAuxiliary(words[i].Norm) || words[i - 1].Norm is not ("i" or "we")) continue;
            var next = words[i + 1].Is("not") && i + 2 < words.Count ? words[i + 2].Norm : words[i + 1].Norm;
            if (next is "and" or "but" or "," or "or") return true;
        }

        return false;
    }

    /// <summary>"We should" said back is advice, unless it is reported: "my accountant says we should wait".</summary>
    private static bool IsDuty(List<Word> words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            var isDuty = words[i].Norm is "i" or "we" && words[Math.Min(Subject.SkipAdverbs(words, i + 1), words.Count - 1)].Norm is "should" or "must";
            if (isDuty && (i == 0 || !(Saying.Contains(words[i - 1].Norm) || words[i - 1].Norm is "that" or "if" or "whether" or "why"
                or "what" or "how"))) return true;
        }

        return false;
    }

    /// <summary>Single letters and articles without a noun are what is left of words that were not finished.</summary>
    private static bool IsGarbled(List<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] is { Join: Join.Space, Text.Length: 1 } letter && char.IsLower(letter.Text[0]) && letter.Norm is not ("a"
                or "i")) return true;
            if (i + 2 < words.Count && words[i].Norm is "is" or "are" or "was" or "am" && words[i + 1].IsComma && words[i + 2].Norm is "i" or "we") return true;
            if (i + 1 < words.Count && words[i].Norm is "the" or "a" or "an" or "my" or "our" && Unfit.Contains(words[i + 1].Norm)) return true;
        }

        return false;
    }

    /// <summary>An "I" without a verb after it is a letter, a roman figure or a broken sentence.</summary>
    private static bool HasForeignFirstPerson(List<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Norm is not ("i" or "we")) continue;
            var verb = Subject.SkipAdverbs(words, i + 1);
            var isSecondOfPair = i > 1 && words[i - 1].Is("and");
            if (verb >= words.Count || (!Verbs.CanFollowFirstPerson(words[verb].Norm) && !isSecondOfPair)) return true;
        }

        return false;
    }

    /// <summary>"He said I'm …": whose "I" is it? Only "said that I", "says we should" are sure.</summary>
    private static bool IsQuoted(List<Word> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (!Saying.Contains(words[i].Norm) || words[i - 1].Norm is "i" or "we") continue;
            if (Outsiders.Contains(words[i - 1].Norm) && words[i].Norm is not ("thinks" or "thought" or "told" or "asked")) return true;
            for (var at = i + 1; at < words.Count; at++)
            {
                if (words[at].Norm is not ("i" or "we") || words[at - 1].Is("that")) continue;
                var verb = Subject.SkipAdverbs(words, at + 1);
                if (verb < words.Count && words[verb].Norm is not ("should" or "could" or "need" or "needed" or "have" or "would"
                    or "can")) return true;
            }
        }

        return false;
    }

    /// <summary>"I'll" said back is an order ("you'll think about it") or a reproach ("you won't"); "we'll be moving" is neither.</summary>
    private static bool IsPromise(List<Word> words)
    {
        for (var i = 0; i + 2 < words.Count; i++)
        {
            if (words[i].Norm is not ("i" or "we") || !words[i + 1].Is("will")) continue;
            var next = Subject.SkipAdverbs(words, i + 2);
            if (next < words.Count && words[next].Is("not")) next = Subject.SkipAdverbs(words, next + 1);
            if (next >= words.Count || words[next].Norm is not ("be" or "have" or "need" or "probably") || (next + 1 < words.Count
                && words[next].Is("have") && words[next + 1].Norm is "a" or "another")) return true;
        }

        return false;
    }

    private static bool IsInverted(List<Word> words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            var isAuxiliary = words[i].Norm is "do" or "does" or "did" or "can" or "could" or "would" or "should" or "will" or "am"
                or "are" or "is" or "was" or "were";
            if (isAuxiliary && words[i + 1].Norm is "i" or "we" && !(i > 0 && words[i - 1].Norm is "thing" or "all" or "what")) return true;
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
