using Alongside.Listening.Entries.Judgement;
using Alongside.Listening.Entries.Money;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries;

/// <summary>What the customer says of their own budget. Other people's figures, suppositions, denials and questions are none.</summary>
internal sealed class CustomerBudget(Hearing hearing, EntryWriter writer)
{
    private const double Unmarked = 0.6;

    /// <summary>Words with which people speak of what they can spend, and not of what they spend on something else already.</summary>
    private static readonly PerLanguage<PhraseSet> OwnBudget = PhraseSet.Of(
        "budget|budgeted|afford|set aside|put aside|put towards|put toward|put into this|earmarked|allocated|ring fenced|" +
        "can spend|could spend|want to spend|like to spend|willing to spend|happy to spend|able to spend|prepared to spend|" +
        "going to spend|planning to spend|" +
        "can pay|could pay|willing to pay|happy to pay|able to pay|prepared to pay|can invest|willing to invest|" +
        "prepared to invest|want to invest|stretch to|go up to|go as high as|go to|spend more than|pay more than|go over|" +
        "go above|not more than|" +
        "for it|for this|for the whole thing|for everything|our limit|my limit|our ceiling|my ceiling|our maximum|my maximum|" +
        "the most we|the most i|to spend|in the pot|if you can do it for|we have got|i have got|could manage|can manage",
        "budget|ausgeben|eingeplant|vorgesehen|zurückgelegt|auf die seite gelegt|beiseite gelegt|zur verfügung|bewilligt|genehmigt|freigegeben|zugesagt|können wir zahlen|kann ich zahlen|wollen wir zahlen|will ich zahlen|mehr als|höchstens|maximal|unsere grenze|meine grenze|obergrenze|schmerzgrenze|im topf|in der kasse|dafür übrig|dafür haben wir|dafür habe ich|dafür|lege ich drauf|können wir ausgeben|haben wir da");

    /// <summary>Words that name the money for it, where no amount can be read.</summary>
    private static readonly PerLanguage<PhraseSet> BudgetWords = PhraseSet.Of(
        "budget|money|funds|cash|set aside|put aside|afford|spend|to pay|can pay|could pay|would pay|thousand|thousands|hundred|hundreds|grand|all in|" +
        "maximum|tops|at most|what we pay now|same as now|in the tin|in the kitty|in the pot|marketing pot|this year's pot|come out of",
        "budget|geld|mittel|topf|kasse|zahlen|zahle|zahlt|bezahlen|kosten|leisten|ausgeben|tausend|hundert|höchstens|maximal|förderung|zuschuss|hälfte|den rest|prozent|eingeplant|vorgesehen|bewilligt");

    private static readonly PerLanguage<PhraseSet> WeakSigns = PhraseSet.Of(
        "for it|for this|for the whole thing|for everything|we have got|i have got|go to",
        "dafür|mehr als|dafür haben wir|dafür habe ich|haben wir da");

    /// <summary>The entry of a statement that is labelled as budget.</summary>
    public EntryDraft? Draft(int utterance, TokenRange statement, double confidence, bool wasAsked)
    {
        var passage = hearing.Passages[utterance];
        if (IsQuestion(utterance, statement, wasAsked)) return null;
        var mentions = MoneyReader.Read(passage, statement, talkOfMoney: true);
        if (mentions.Count > 0) return WithAmount(utterance, statement, mentions, confidence);
        if (Denial.OfMoney(passage, statement)) return writer.Own(Field.Concerns, utterance, statement, confidence);
        var nothing = new TokenRange(statement.End, statement.End);
        if (ReportedSpeech.Is(passage, statement, statement.End) || Hypothesis.Is(passage, statement, nothing)) return null;
        return TalksOfBudget(passage, statement) ? writer.Own(Field.Budget, utterance, statement, confidence) : null;
    }

    /// <summary>Whether words without an amount that could be written down speak of a budget at all, and not of "a patient at ten".</summary>
    private static bool TalksOfBudget(Passage passage, TokenRange statement) => BudgetWords[passage].In(passage.Tokens, statement)
        || (OwnBudget[passage].Find(passage.Tokens, statement.First, statement.End) is var at and >= 0 && WeakSigns[passage].LengthAt(passage.Tokens, at, statement.End) == 0);

    private EntryDraft? WithAmount(int utterance, TokenRange statement, IReadOnlyList<MoneyMention> mentions, double confidence)
    {
        var passage = hearing.Passages[utterance];
        foreach (var mention in mentions)
        {
            if (ReportedSpeech.Is(passage, statement, mention.Words.First)) continue;
            if (Hypothesis.Is(passage, Widened(passage, statement), mention.Words)) continue;
            if (Denial.Is(passage, statement.First, mention.Words, mention.Value.Amount is null))
            {
                return writer.Own(Field.Concerns, utterance, statement, confidence);
            }

            return writer.Own(Field.Budget, utterance, statement, confidence, mention.Value, mention.Words, mention.Scale);
        }

        return null;
    }

    /// <summary>"Actually make that five", said of an amount that stands already.</summary>
    public EntryDraft? Corrected(int utterance, TokenRange statement, FieldDrafts before)
    {
        if (before.LastWithValue is not { Entry.Value: MoneyValue earlier } last || !TakingBack.IsSaid(hearing.Passages[utterance], statement)) return null;
        if (MoneyReader.ReadRepair(hearing.Passages[utterance], statement, earlier, last.Scale) is not { } repair) return null;
        if (IsQuestion(utterance, statement, wasAsked: false)) return null;
        var draft = writer.Own(Field.Budget, utterance, Statement.Around(hearing.Passages[utterance], repair.Words), Unmarked, repair.Value, repair.Words, repair.Scale);
        if (draft is not null) before.TakeBack();
        return draft;
    }

    private bool IsQuestion(int utterance, TokenRange statement, bool wasAsked) => wasAsked
        ? Asking.Begins(hearing.Passages[utterance], statement)
        : Asking.Is(hearing.Passages[utterance], statement, hearing.Utterances[utterance]);

    /// <summary>The statement with the rest of its sentence, where an "if" may stand; no more than a breath of it.</summary>
    private static TokenRange Widened(Passage passage, TokenRange statement)
    {
        var (first, last) = (passage.SentenceAt(statement.First), passage.SentenceAt(statement.End - 1));
        return new TokenRange(Math.Max(first.First, statement.First - 30), Math.Min(last.End, statement.End + 15));
    }
}
