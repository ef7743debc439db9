using System.Collections.Frozen;
using Alongside.Listening.Language;
using Alongside.Listening.Moves;

namespace Alongside.Listening.Entries.Judgement;

/// <summary>
/// Finds the sentences in which the seller says the customer's matter for them, so that a clear yes can take them over: a reflection, a
/// question that only needs a yes, a next step. A claim about the offer, a price or an argument is never one.
/// </summary>
internal static class Proposal
{
    private const int MostSentences = 4;

    private static readonly PerLanguage<PhraseSet> Offer = PhraseSet.Of(
        "i charge|we charge|my rate|our rate|my price|our price|my fee|our fee|i offer|we offer|it costs|that costs|the price is|" +
        "the cost is|my package|our package|the package|i would do it for|we would do it for|i can do it for|we can do it for|" +
        "i could do it for|it comes to|that comes to|will cost|would cost|discount|our product|our service|my service|deposit|" +
        "invoice|i would ask for|we would ask for|i need from you|guarantee|waive|fee|off the table",
        "ich berechne|wir berechnen|ich verrechne|wir verrechnen|mein preis|unser preis|mein stundensatz|unser stundensatz|mein angebot|unser angebot|das kostet|das kosten|der preis ist|mein paket|unser paket|das paket|würde kosten|rabatt|nachlass|unser produkt|unser service|anzahlung|die rechnung|garantie|bei uns kostet");

    private static readonly PerLanguage<PhraseSet> Checks = PhraseSet.Of(
        "is that right|does that sound right|did i get that|did i get that right|have i got that|have i got that right|" +
        "have i understood|am i right|is that fair|does that sound about right|anything i have missed|did i miss anything|" +
        "is that it|right|correct|does that sound like it|is that about it|would that be right|is that what you mean|did i hear that right|does that suit you|" +
        "does that suit you both|does that work|would that work|would that suit|is that okay|is that all right|sound good|does that sound good|" +
        "would that be okay|would that be all right|are we agreed",
        "stimmt das|stimmt das so|ist das richtig|habe ich das richtig|hab ich das richtig|habe ich das richtig verstanden|habe ich sie richtig verstanden|habe ich dich richtig verstanden|richtig|oder|passt das|passt das so|passt ihnen das|passt dir das|ist das so|trifft es das|fehlt etwas|habe ich etwas vergessen|ist das okay|ist das in ordnung|wäre das okay|wäre das in ordnung|klingt das gut|ist das recht|ja");

    private static readonly PerLanguage<FrozenSet<string>> Openings = WordSet.Of(
        "so and then okay right it your you what by",
        "also und dann okay gut das sie du ihr ihnen dir bis was heisst für bei");

    /// <summary>The sentences of the seller's utterance that a yes behind it can be a yes to, in their order.</summary>
    public static List<TokenRange> Sentences(Passage passage, HeardUtterance heard)
    {
        var found = new List<TokenRange>(1);
        var last = passage.Sentences.Length - 1;
        var isCheck = last > 0 && IsCheck(passage, passage.Sentences[last]);
        if (isCheck) last--;
        for (var i = last; i >= 0 && i > last - MostSentences; i--)
        {
            var sentence = passage.Sentences[i];
            if (!IsProposed(passage, sentence, heard, isCheck))
            {
                if (found.Count == 0 && i == last && i > 0 && IsStepSentence(passage, passage.Sentences[i - 1], heard)) continue;
                break;
            }

            found.Add(sentence);
            if (!isCheck && !Carries(passage, sentence, heard, l => l.IsReflection())) break;
        }

        found.Reverse();
        return found;
    }

    /// <summary>Whether the sentence is labelled, for the most part, as one that <paramref name="which"/> accepts.</summary>
    public static bool Carries(Passage passage, TokenRange sentence, HeardUtterance heard, Func<Label, bool> which)
    {
        var span = passage.SpanOf(sentence);
        foreach (var label in heard.Labels)
            if (which(label.Label) && label.Span.Overlaps(span)) return true;
        return false;
    }

    /// <summary>The sentence without "so …" before it and ", right?" behind it.</summary>
    public static TokenRange Trim(Passage passage, TokenRange sentence)
    {
        var trimmed = RunUp.Trim(passage, sentence);
        var first = trimmed.First;
        while (Opener[passage].LengthAt(passage.Tokens, first, trimmed.End) is var length and > 0 && first + length < trimmed.End) first += length;
        while (first < trimmed.End - 1 && passage.Tokens[first].Kind is TokenKind.Punctuation) first++;
        var end = trimmed.End;
        while (Checks[passage].LengthBefore(passage.Tokens, end, first) is var tag and > 0 && end - tag > first + 2 && passage.Tokens[end - tag - 1].Is(",")) end -= tag + 1;
        return new TokenRange(first, end);
    }

    private static readonly PerLanguage<PhraseSet> Opener = PhraseSet.Of(
        "so|and|okay|it sounds like|sounds like|what i am hearing is|i am hearing that|if i understand you right|" +
        "if i understand right|if i understand correctly|if i understood you right|if i understood right|just to check|" +
        "let me check|just to be sure|" +
        "to sum up|to summarise|to summarize|in short|in other words|you are saying that|you are saying|you said|you mean|then|" +
        "let me see if i have got this",
        "also|und|okay|gut|es klingt als|klingt als|das klingt als|wenn ich sie richtig verstehe|wenn ich dich richtig verstehe|wenn ich das richtig verstehe|nur zur sicherheit|kurz zusammengefasst|zusammengefasst|das heisst|heisst das|mit anderen worten|sie sagen|du sagst|sie meinen|du meinst|sie meinen also|du meinst also|dann");

    /// <summary>Whether one of the last two sentences proposes a step.</summary>
    public static bool HoldsStep(Passage passage, HeardUtterance heard)
    {
        for (var i = Math.Max(0, passage.Sentences.Length - 2); i < passage.Sentences.Length; i++)
            if (IsStepSentence(passage, passage.Sentences[i], heard)) return true;
        return false;
    }

    private static bool IsStepSentence(Passage passage, TokenRange sentence, HeardUtterance heard) =>
        IsStep(passage, sentence) || Carries(passage, sentence, heard, l => l is Label.NextStep);

    /// <summary>The pieces of the seller's last sentences in which somebody is to do something: what a yes behind it can be a yes to.</summary>
    public static List<TokenRange> Steps(Passage passage, HeardUtterance heard)
    {
        var found = new List<TokenRange>(1);
        for (var i = Math.Max(0, passage.Sentences.Length - MostSentences); i < passage.Sentences.Length; i++)
            if (IsStepSentence(passage, passage.Sentences[i], heard) && !IsOffer(passage, passage.Sentences[i])) found.Add(passage.Sentences[i]);
        return found;
    }

    private static readonly PerLanguage<PhraseSet> No = PhraseSet.Of("can not|will not|would not|could not|never", "nicht|nie|kein|keine");

    /// <summary>A price, what would be done for one, and what will not be done is no step.</summary>
    private static bool IsOffer(Passage passage, TokenRange sentence) => No[passage].In(passage.Tokens, sentence) || Offer[passage].In(passage.Tokens, sentence) || Money.MoneyReader.Read(passage, sentence, talkOfMoney: false).Count > 0;

    /// <summary>Whether the sentence says what somebody would do next: "I'd write you one page", "come in for a tasting next Wednesday".</summary>
    private static bool IsStep(Passage passage, TokenRange sentence)
    {
        var trimmed = Trim(passage, sentence);
        var at = OwnStep[passage].Find(passage.Tokens, trimmed.First, trimmed.End);
        if (at >= 0 && Doing[passage].Find(passage.Tokens, at + 1, Math.Min(trimmed.End, at + 8)) >= 0 && !IsConditional(passage, trimmed.First, at)) return true;
        if (Promises(passage, trimmed)) return true;
        var isMeant = at >= 0 || Doing[passage].LengthAt(passage.Tokens, trimmed.First, trimmed.End) > 0 || passage.EndsWithQuestionMark(sentence);
        return isMeant && Meeting[passage].In(passage.Tokens, trimmed) && HasTime(passage, trimmed);
    }

    /// <summary>"I'll knock up a drawing", "we could leave you one to try": whatever it is that somebody is going to do.</summary>
    private static bool Promises(Passage passage, TokenRange range)
    {
        return passage.Language is Languages.German ? HasTime(passage, range) && Self.In(passage.Tokens, range) : Promise.Is(passage, range, orWould: true);
    }

    private static readonly PhraseSet Self = new("ich|wir|mein kollege|meine kollegin|vorschlag", Languages.German);

    private static bool IsConditional(Passage passage, int first, int at)
    {
        for (var i = first; i < at; i++)
            if (passage.Tokens[i].Norm is "if" or "when" or "where") return true;
        return false;
    }

    private static bool HasTime(Passage passage, TokenRange range) => Timing.TimingReader.Read(passage, range, today: null).Count > 0;

    private static readonly PerLanguage<PhraseSet> OwnStep = PhraseSet.Of(
        "i will|i would|i can|i could|i shall|we will|we could|we can|let me|let us|shall i|shall we|then i will|then i would|i suggest|i propose|suppose i|suppose we|how about|i come|i send|we lend|we bring|you will have|will have|our|why do not we|why do not i|i may|may i|i am going to",
        "ich schicke|ich rufe|ich komme|ich melde|ich mache|ich bringe|ich schreibe|ich zeichne|ich bereite|ich fahre|ich schaue|ich könnte|ich würde|ich kann|wir treffen|wir telefonieren|wir schauen|wir kommen|wir könnten|wir bringen|soll ich|sollen wir|dann schicke ich|dann rufe ich|dann komme ich|komm ich|fahr ich|komme ich|schicke ich|bringe ich|dann melde ich|dann mache ich|lassen sie uns|wollen wir|mein vorschlag|ich schlage vor|schlage ich vor|haben sie das|kommen sie|komm doch|schick mir|schicken sie|wie wäre es|geht|sagen wir|machen wir|treffen wir uns");

    private static readonly PerLanguage<PhraseSet> Doing = PhraseSet.Of(
        "send|write|come|call|ring|draw|bring|visit|measure|prepare|show|meet|talk|speak|count|sketch|drop|pop|sit|ask|put|introduce|look|email|mail|post|set up|pick up|pick|lend|load|book|quote|be over|be round|run|make|do|open|have|test|try|get back|get you|phone|text|walk|schedule|arrange|collect|take|give|start|trial|tasting|sample|samples",
        "schicken|schicke|schreiben|schreibe|komme|kommen|komm|rufe|anrufen|ruf|vorbei|vorbeikommen|telefonieren|treffen|zeigen|zeige|messen|messe|besprechen|bringe|bring|bringen|mache|machen|melde|schaue|schau|fahre|fahr|zeichne|stelle|lege|hole|probieren|testen|angebot|kostenvoranschlag|besichtigung|termin|aufmass|muster|probe|entwurf");

    private static readonly PerLanguage<PhraseSet> Meeting = PhraseSet.Of(
        "come|meet|visit|tasting|trial|demo|call|quote|proposal|sample|samples|measure|appointment|session|look|talk|rehearsal|walk|workshop|fitting|site|survey|viewing|test|draft|offer|estimate|kickoff|kick off|send|bring|inspection|coffee|lesson",
        "besichtigung|rundgang|probefahrt|termin|treffen|angebot|kostenvoranschlag|besuch|anruf|gespräch|aufmass|muster|probe|entwurf|vorschlag|kaffee|komme|kommen|vorbei|schicke|telefonieren|video");

    private static bool IsCheck(Passage passage, TokenRange sentence)
    {
        var trimmed = RunUp.Trim(passage, sentence);
        return passage.EndsWithQuestionMark(sentence) && trimmed.Count <= 8 && Checks[passage].In(passage.Tokens, sentence);
    }

    private static bool IsProposed(Passage passage, TokenRange sentence, HeardUtterance heard, bool isChecked)
    {
        if (Offer[passage].In(passage.Tokens, sentence)) return false;
        if (Carries(passage, sentence, heard, l => l.IsReflection() || l is Label.QuestionClosed or Label.QuestionLeading or Label.NextStep)) return true;
        if (Carries(passage, sentence, heard, l => l is Label.Information) && !IsStep(passage, sentence)) return false;
        if (Carries(passage, sentence, heard, l => l is Label.Persuasion or Label.Contradiction or Label.Pressure or Label.Advice or Label.QuestionOpen or Label.Apology)) return false;
        return isChecked || IsStep(passage, sentence) || (passage.EndsWithQuestionMark(sentence) && Openings[passage].Contains(passage.Tokens[sentence.First].Norm));
    }
}
