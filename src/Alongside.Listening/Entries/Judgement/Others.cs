using System.Collections.Frozen;
using System.Collections.Immutable;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Judgement;

/// <summary>Tells what is said of somebody else's matter from what is said of one's own: "my neighbour paid eleven hundred", "the hotel next door goes over in April".</summary>
internal static class Others
{
    private const int LongestSubject = 9;

    private static readonly PerLanguage<FrozenSet<string>> Outsiders = WordSet.Of("neighbour neighbours neighbor neighbors friend friends mate colleague colleagues competitor competitors rival rivals other others another church hotel school club ex flatmate roommate " +
        "guy bloke fella chap fellow lady bride franchise everyone everybody someone somebody people folks they he she theirs hers sister brother cousin aunt uncle niece nephew mum mom mother dad father daughter son in-law " +
        "players vicar showroom salesman dealer predecessor tenant tenants agency firm builder contractor plumber electrician co-op competition",
        "nachbar nachbarn nachbarin freund freundin freunde kollege kollegin kollegen bekannter bekannte konkurrenz konkurrent andere anderen anderer kirche hotel schule verein gemeinde mitbewohnerin mitbewohner ex er sie ihr ihnen leute bruder schwester cousin cousine tante onkel schwager schwägerin mutter vater metzger bäcker firma agentur handwerker installateur vorgänger vormieter steuerberater reitverein");

    private static readonly PerLanguage<PhraseSet> Elsewhere = PhraseSet.Of("next door|down the road|across the road|over the road|in town|round the corner|upstairs|the one my|the one our|the other|another firm|my neighbour's|her|his|their",
        "nebenan|gegenüber|im ersten stock|die andere firma|der andere|die anderen|im haus|vom moorhof|drüben");

    private static readonly PerLanguage<FrozenSet<string>> Own = WordSet.Of("i we us me myself ourselves our-own",
        "ich wir uns mir mich unser unsere unserem unseren mein meine");

    private static readonly PerLanguage<FrozenSet<string>> Purse = WordSet.Of("budget limit ceiling maximum company board boss husband wife partner committee max cap plan it that this there",
        "budget limit grenze obergrenze firma chef chefin vorstand mann frau partner partnerin es das da bank kredit");

    private static readonly PerLanguage<FrozenSet<string>> Verbs = WordSet.Of("is are was were 's has have had does did do will would can could may might should must paid pays got gets wanted wants uses used charges charged quoted costs cost put puts reckons said says goes go went comes opens opened opening took takes " +
        "spent spends gave gives offered asked asks showed told thinks thought does finishes starts ends moves needs lends raised",
        "ist sind war waren hat haben hatte hatten kann können könnte könnten soll sollen sollte muss müssen musste will wollen wollte wollten zahlt zahlen zahlte bezahlt kostet kostete gekostet nimmt nahm verlangt verlangte meint meinte sagt sagte kommt kommen geht gehen zieht wird werden würde würden bekam kriegt kriegte macht machen gibt gab hätte hätten wäre wären steht liegt braucht brauchen");

    private static readonly PerLanguage<PhraseSet> Past = PhraseSet.Of("used to|in former times|in the old days|back then|was before|were before|that was with|it used to|once upon|originally|i thought|we thought|at first|years ago|previously",
        "früher|damals|ursprünglich|zuerst dachten wir|ich dachte erst|vor jahren|letztes jahr|voriges jahr|im vorjahr|das war vor|war noch|ehemals|seinerzeit");

    private static readonly PerLanguage<PhraseSet> Was = PhraseSet.Of("was|were|had|said",
        "war|waren|hatte|hatten");

    private static readonly PerLanguage<PhraseSet> Before = PhraseSet.Of("before the|before we|before he|before she|before that",
        "vor dem|vor der|bevor|vor corona");

    /// <summary>Whether somebody else than the speakers does what the unit tells.</summary>
    public static bool Do(Passage passage, TokenRange unit)
    {
        var (subject, _) = SubjectOf(passage, unit);
        return !HasAny(passage.Tokens, subject, Own[passage]) && (HasAny(passage.Tokens, subject, Outsiders[passage]) || Elsewhere[passage].In(passage.Tokens, subject));
    }

    /// <summary>Whether a sum is somebody else's: another subject than the speakers, or their budget, has it.</summary>
    public static bool Spend(Passage passage, TokenRange unit)
    {
        var (subject, verb) = SubjectOf(passage, unit);
        if (subject.Count == 0 || verb == unit.End || HasAny(passage.Tokens, subject, Own[passage])) return false;
        return HasAny(passage.Tokens, subject, Outsiders[passage]) || (!HasAny(passage.Tokens, subject, Purse[passage]) && IsSomebody(passage, subject)) || IsGone(passage.Tokens, verb, subject);
    }

    /// <summary>Whether the unit speaks of what is no longer so.</summary>
    public static bool AreGone(Passage passage, TokenRange unit)
    {
        if (Past[passage].In(passage.Tokens, unit)) return true;
        var was = Was[passage].Find(passage.Tokens, unit.First, unit.End);
        return was >= 0 && Before[passage].Find(passage.Tokens, was, unit.End) >= 0;
    }

    /// <summary>"Last year it was nine hundred".</summary>
    private static bool IsGone(ImmutableArray<Token> tokens, int verb, TokenRange subject) =>
        tokens[verb].Norm is "was" or "were" or "war" or "waren" && tokens[subject.End - 1].Norm is "it" or "that" or "this" or "es" or "das";

    private static bool IsSomebody(Passage passage, TokenRange subject) =>
        passage.Tokens[subject.First].Norm is "the" or "a" or "an" or "my" or "our" or "his" or "her" or "their" or "one" or "some" or "der" or "die" or "ein" or "eine" or "beim" or "bei" or "meine" or "mein"
        || (char.IsUpper(passage.Text[passage.Tokens[subject.First].Start]) && passage.Tokens[subject.First].Kind is TokenKind.Word && subject.First > 0 && passage.Language is not Languages.German && !Numbers.NumberWords.CanBelong(passage.Tokens[subject.First].Norm));

    /// <summary>The words before the first verb, and that verb; no words where it begins with one, or has none.</summary>
    private static (TokenRange Subject, int Verb) SubjectOf(Passage passage, TokenRange unit)
    {
        var tokens = passage.Tokens;
        var first = unit.First;
        while (first < unit.End && (tokens[first].Kind is TokenKind.Punctuation || tokens[first].Norm is "and" or "but" or "so" or "well" or "because" or "um" or "uh" or "yeah" or "oh" or "or" or "und" or "aber" or "also" or "ja" or "na" or "äh" or "weil")) first++;
        for (var i = first; i < Math.Min(unit.End, first + LongestSubject); i++)
            if (Verbs[passage].Contains(tokens[i].Norm) || (i > first && tokens[i].Norm.Length > 4 && tokens[i].Norm.EndsWith("ed", StringComparison.Ordinal))) return (new TokenRange(first, i), i);
        return (new TokenRange(first, first), unit.End);
    }

    private static bool HasAny(ImmutableArray<Token> tokens, TokenRange range, FrozenSet<string> words)
    {
        for (var i = range.First; i < range.End; i++)
            if (words.Contains(tokens[i].Norm)) return true;
        return false;
    }
}
