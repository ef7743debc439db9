using Alongside.Listening.Entries.Judgement;
using Alongside.Listening.Entries.Money;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries;

/// <summary>What the customer says of their own budget. Other people's figures, suppositions, denials and questions are none.</summary>
internal sealed class CustomerBudget(Hearing hearing, EntryWriter writer)
{
    private const double Unmarked = 0.6;

    private const double VeryLikely = 0.95;

    /// <summary>What they pay for something already, or have paid.</summary>
    private static readonly PerLanguage<PhraseSet> Spending = PhraseSet.Of(
        "we pay|i pay|we spend|i spend|we are paying|i am paying|we are spending|we paid|i paid|we spent|i spent|it costs us|cost us|costs me|cost me|we have spent|i have spent|we have paid",
        "wir zahlen|ich zahle|wir geben|gebe ich aus|geben wir aus|hat uns gekostet|kostet uns|kostet mich|wir haben bezahlt|ich habe bezahlt|haben wir ausgegeben|habe ich ausgegeben|gezahlt");

    /// <summary>The entry of words that belong to the budget, with the sum that they come to. Sums that are somebody else's, past or only supposed are none unless it is very likely; one that is denied is a concern.</summary>
    public EntryDraft? Draft(int utterance, TokenRange piece, double confidence)
    {
        var passage = hearing.Passages[utterance];
        var mentions = MoneyReader.Read(passage, piece, talkOfMoney: true);
        foreach (var mention in mentions)
        {
            if (IsNotTheirs(passage, piece, mention.Words)) continue;
            if (Denial.Is(passage, piece.First, mention.Words, mention.Value.Amount is null)) return writer.Own(Field.Concerns, utterance, piece, confidence);
            return writer.Own(Field.Budget, utterance, piece, confidence, mention.Value, mention.Words, mention.Scale);
        }

        return (mentions.Count > 0 && confidence < VeryLikely) || MoneyReader.CountsOtherThings(passage, piece) ? null : writer.Own(Field.Budget, utterance, piece, confidence);
    }

    private static bool IsNotTheirs(Passage passage, TokenRange piece, TokenRange sum) =>
        ReportedSpeech.Is(passage, piece, sum.First) || Hypothesis.Is(passage, Statement.Widened(passage, piece), sum) || Others.Spend(passage, piece) || Others.AreGone(passage, piece) || Spending[passage].In(passage.Tokens, piece);

    /// <summary>"Actually make that five", said of an amount that stands already.</summary>
    public EntryDraft? Corrected(int utterance, TokenRange statement, FieldDrafts before)
    {
        if (before.LastWithValue is not { Entry.Value: MoneyValue earlier } last || !TakingBack.IsSaid(hearing.Passages[utterance], statement)) return null;
        if (MoneyReader.ReadRepair(hearing.Passages[utterance], statement, earlier, last.Scale) is not { } repair) return null;
        if (Asking.Is(hearing.Passages[utterance], statement, hearing.Utterances[utterance])) return null;
        var draft = writer.Own(Field.Budget, utterance, Statement.Around(hearing.Passages[utterance], repair.Words), Unmarked, repair.Value, repair.Words, repair.Scale);
        if (draft is not null) before.TakeBack();
        return draft;
    }
}
