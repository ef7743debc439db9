using Alongside.Listening.Conversations;
using Alongside.Listening.Entries.Judgement;
using Alongside.Listening.Entries.Money;
using Alongside.Listening.Entries.People;
using Alongside.Listening.Entries.Timing;
using Alongside.Listening.Language;
using Alongside.Listening.Moves;

namespace Alongside.Listening.Entries;

/// <summary>
/// The entries that come of the seller saying the customer's matter and the customer clearly saying yes. The quote is the yes; the seller's
/// words stand beside it and are never passed off as the customer's.
/// </summary>
internal sealed class SellerProposes(Hearing hearing, EntryWriter writer, DateOnly? today)
{
    /// <summary>Nobody says a clear yes to more than this.</summary>
    private const int LongestProposal = 64;

    private const int SentencesOfYes = 3;

    private const int ShortestSentence = 3;

    private const int FewestWordsOfStep = 4;

    /// <summary>"That would be nine hundred" names the seller's price; a yes to it is no budget.</summary>
    private static readonly PerLanguage<PhraseSet> Price = PhraseSet.Of(
        "that would be|it would be|that is going to be|that makes|the total",
        "das wären|das wäre|das macht|insgesamt|das kostet");

    private static readonly PerLanguage<PhraseSet> Needs = PhraseSet.Of(
        "what you need is|you need|you would need|you are looking for|what you are looking for is|you want|what you want is|" +
        "you would like|what you would like is|what matters to you is",
        "sie brauchen|du brauchst|ihr braucht|sie suchen|du suchst|sie wollen|du willst|sie möchten|du möchtest|ihnen geht es um|dir geht es um|ihnen ist wichtig|dir ist wichtig|wichtig ist ihnen|wichtig ist dir|sie bräuchten|du bräuchtest");
    private static readonly PerLanguage<PhraseSet> Outcomes = PhraseSet.Of(
        "you would know|so that you can|you would be able to|you could finally|it would mean|you would have more|" +
        "what would change is|success would be|you would notice",
        "dann hätten sie|dann hättest du|dann könnten sie|dann könntest du|damit sie wieder|damit du wieder|sie würden merken|du würdest merken|gelungen wäre es|dann wäre");
    private static readonly PerLanguage<PhraseSet> Musts = PhraseSet.Of(
        "it has to|it must|it can not|it must not|it should not|it needs to|must not|has to work with|has to fit|nobody may|" +
        "not allowed to|has to stay|must stay|can not go",
        "es muss|es darf nicht|darf nicht|muss auf jeden fall|muss bleiben|darf auf keinen fall|es soll nicht|muss passen zu");
    private static readonly PerLanguage<PhraseSet> Steps = PhraseSet.Of(
        "shall we|shall i|i will|we will|let us|how about we|i could send|i would send|i send you|we talk|we speak|we meet|" +
        "can we talk|can i call|could we meet|next step|i call you|you send me",
        "sollen wir|soll ich|ich schicke|ich rufe|ich komme|ich melde mich|ich mache ihnen|ich mache dir|wir telefonieren|wir treffen uns|wir sprechen|dann schicke ich|dann komme ich|dann rufe ich|nächster schritt|der nächste schritt|sie schicken mir|du schickst mir|wollen wir");
    /// <summary>Words that are more than a sign of listening, even where nothing was asked.</summary>
    private static readonly PerLanguage<PhraseSet> Emphatic = PhraseSet.Of(
        "exactly|precisely|absolutely",
        "genau|exakt|absolut|richtig|stimmt");
    private static readonly PerLanguage<PhraseSet> OwnCall = PhraseSet.Of(
        "your call|up to you|just you|only you|you decide|your decision",
        "sie entscheiden|du entscheidest|entscheiden sie allein|nur sie|nur du|ihre entscheidung|deine entscheidung");

    /// <summary>Adds what the customer's utterance says yes to in the seller's utterance before it.</summary>
    public void Take(int seller, int customer, Action<EntryDraft> add)
    {
        var passage = hearing.Passages[seller];
        if (passage.Sentences.IsEmpty) return;
        var heard = hearing.Utterances[seller];
        if (Step(passage, heard, seller, customer) is { } step)
        {
            add(step);
            return;
        }

        if (customer > seller + 2 || (customer == seller + 2 && IsSameSpeaker(customer - 1, customer))) return;
        var last = passage.Sentences[^1];
        var wasAsked = passage.EndsWithQuestionMark(last) || Proposal.HoldsStep(passage, heard) || Proposal.Carries(passage, last, heard, l => l is Label.NextStep);
        if (hearing.IsBackChannel[customer] && !wasAsked && !Emphatic[passage].In(hearing.Passages[customer].Tokens, new TokenRange(0, hearing.Passages[customer].Tokens.Length))) return;
        if (Assent.Read(hearing.Passages[customer], wasAsked, passage) is not { } yes) return;
        var quote = hearing.Quote(customer, yes);
        foreach (var sentence in Proposal.Sentences(passage, heard))
            Read(passage, heard, seller, sentence, quote, add);
    }

    private bool IsSameSpeaker(int a, int b) => string.Equals(hearing.Conversation.Utterances[a].SpeakerId, hearing.Conversation.Utterances[b].SpeakerId, StringComparison.Ordinal);

    /// <summary>A yes to what somebody is to do. Where several things are, it is a yes to the one whose words it takes up.</summary>
    private EntryDraft? Step(Passage passage, HeardUtterance heard, int seller, int customer)
    {
        var steps = Proposal.Steps(passage, heard);
        if (steps.Count == 0 || (hearing.IsBackChannel[customer] && !Emphatic[passage].In(hearing.Passages[customer].Tokens, new TokenRange(0, hearing.Passages[customer].Tokens.Length)) && !Asks(passage))) return null;
        var answer = hearing.Passages[customer];
        for (var i = 0; i < Math.Min(SentencesOfYes, answer.Sentences.Length); i++)
        {
            var sentence = Units.Of(answer, answer.Sentences[i])[0];
            var words = ContentWords.In(answer.Tokens.AsSpan()[sentence.First..sentence.End], answer.Language);
            var (best, shared) = Closest(passage, steps, words);
            if (Assent.ToStep(answer, sentence, takesUp: shared > 0) is not { } yes) continue;
            if (shared == 0 && (i > 0 || customer > seller + 1) && !(i == 1 && customer == seller + 1 && RunUp.IsAll(answer, answer.Sentences[0].First, answer.Sentences[0].End))) continue;
            if (i == 0 && answer.Sentences.Length > 1 && answer.Sentences[1].Count <= ShortestSentence && Assent.ToStep(answer, answer.Sentences[1]) is not null) yes = yes with { End = answer.Sentences[1].End };
            var proposal = Proposal.Trim(passage, best);
            return writer.Confirmed(Field.NextStep, hearing.Quote(customer, yes), seller, proposal, proposal, null);
        }

        return null;
    }

    private static bool Asks(Passage passage) => passage.EndsWithQuestionMark(passage.Sentences[^1]);

    private static (TokenRange Step, int Shared) Closest(Passage passage, List<TokenRange> steps, HashSet<string> words)
    {
        var (best, most) = (steps[^1], 0);
        foreach (var step in steps)
        {
            foreach (var piece in Units.Of(passage, step))
            {
                var shared = ContentWords.In(passage.Tokens.AsSpan()[piece.First..piece.End], passage.Language).Count(words.Contains);
                if (shared > most) (best, most) = (piece, shared);
            }
        }

        // Words that lie in one piece and say little alone ("by Friday") stay with the whole.
        return most > 0 && Words(passage, best) < FewestWordsOfStep ? (passage.SentenceAt(best.First), most) : (best, most);
    }

    private static int Words(Passage passage, TokenRange range)
    {
        var words = 0;
        for (var i = range.First; i < range.End; i++)
            if (passage.Tokens[i].Kind is TokenKind.Word or TokenKind.Number) words++;
        return words;
    }

    private void Read(Passage passage, HeardUtterance heard, int seller, TokenRange sentence, Quote yes, Action<EntryDraft> add)
    {
        var proposal = Proposal.Trim(passage, sentence);
        if (proposal.Count > LongestProposal) return;
        if (Proposal.Carries(passage, sentence, heard, l => l is Label.NextStep) || Steps[passage].In(passage.Tokens, proposal))
        {
            Add(writer.Confirmed(Field.NextStep, yes, seller, proposal, proposal, null), add);
            return;
        }

        var taken = false;
        foreach (var money in MoneyReader.Read(passage, proposal, talkOfMoney: true))
        {
            if (Price[passage].In(passage.Tokens, proposal) || IsNotTheirs(passage, proposal, money.Words) || Denial.Is(passage, proposal.First, money.Words, isLimit: false)) continue;
            Add(writer.Confirmed(Field.Budget, yes, seller, proposal, money.Words, money.Value, money.Scale), add);
            taken = true;
            break;
        }

        foreach (var time in TimingReader.Read(passage, proposal, today))
        {
            if (IsNotTheirs(passage, proposal, time.Words) || IsHabit(passage, time.Words)) continue;
            // "And not the week after Easter": what they said yes to is the not.
            var isDenied = Denial.Is(passage, proposal.First, time.Words, isLimit: false);
            Add(writer.Confirmed(Field.Timing, yes, seller, proposal, isDenied ? proposal : time.Words, isDenied ? null : time.Value), add);
            taken = true;
            break;
        }

        if (PeopleReader.Read(passage, proposal, toldToThem: true) is { Value.Decides: true } people)
        {
            Add(writer.Confirmed(Field.People, yes, seller, proposal, proposal, people.Value), add);
            taken = true;
        }
        else if (OwnCall[passage].Find(passage.Tokens, proposal.First, proposal.End) is var at and >= 0)
        {
            var own = new TokenRange(at, at + OwnCall[passage].LengthAt(passage.Tokens, at, proposal.End));
            Add(writer.Confirmed(Field.People, yes, seller, proposal, proposal, new PeopleValue([passage.SpanOf(own).In(passage.Text)], Decides: true)), add);
            taken = true;
        }

        if (!taken && !ReportedSpeech.Is(passage, proposal, proposal.End) && Summary(passage, proposal) is { } summary) Add(writer.Confirmed(summary.Field, yes, seller, proposal, summary.Shown, null), add);
    }

    /// <summary>A need, an outcome or a limit that the seller sums up.</summary>
    private static (Field Field, TokenRange Shown)? Summary(Passage passage, TokenRange proposal)
    {
        var tokens = passage.Tokens;
        if (Outcomes[passage].In(tokens, proposal)) return (Field.Outcome, proposal);
        if (Needs[passage].Find(tokens, proposal.First, proposal.End) is var need and >= 0)
        {
            var shown = new TokenRange(need + Needs[passage].LengthAt(tokens, need, proposal.End), proposal.End);
            return shown.Count >= 2 ? (Field.Need, tokens[need].Is("what") ? shown : new TokenRange(need, proposal.End)) : null;
        }

        if (Musts[passage].In(tokens, proposal)) return (Field.Constraints, proposal);
        // "So slot lengths by breed?": a thing that is only named is what they want.
        return passage.EndsWithQuestionMark(passage.SentenceAt(proposal.First)) && !Units.HoldsVerb(passage, proposal) && proposal.Count > 1 ? (Field.Need, proposal) : null;
    }

    /// <summary>"Sunday nights" come round every week and are no date.</summary>
    private static bool IsHabit(Passage passage, TokenRange time) =>
        passage.Tokens[time.End - 1].Norm is "nights" or "evenings" or "mornings" or "mondays" or "tuesdays" or "wednesdays" or "thursdays" or "fridays" or "saturdays" or "sundays"
        || (time.End < passage.Tokens.Length && passage.Tokens[time.End].Norm is "nights" or "evenings" or "mornings" or "afternoons");

    private static bool IsNotTheirs(Passage passage, TokenRange proposal, TokenRange value) =>
        Hypothesis.Is(passage, proposal, value) || ReportedSpeech.Is(passage, proposal, value.First);

    private static void Add(EntryDraft? draft, Action<EntryDraft> add)
    {
        if (draft is not null) add(draft);
    }
}
