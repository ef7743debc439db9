using System.Collections.Immutable;
using Alongside.Listening.Entries.Judgement;
using Alongside.Listening.Entries.Money;
using Alongside.Listening.Explaining;
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

    /// <summary>What keeps a sum from being theirs, in the order in which it is asked.</summary>
    private static readonly ImmutableArray<KeptOffWhy> Rules = [KeptOffWhy.Reported, KeptOffWhy.Supposed, KeptOffWhy.Others, KeptOffWhy.Past, KeptOffWhy.Spending, KeptOffWhy.Denied];

    /// <summary>The entry of words that belong to the budget, with the sum that they come to. Sums that are somebody else's, past or only supposed are none unless it is very likely; one that is denied is a concern.</summary>
    public EntryDraft? Draft(int utterance, TokenRange piece, double confidence, FormWitness? witness)
    {
        var passage = hearing.Passages[utterance];
        var mentions = MoneyReader.Read(passage, piece, talkOfMoney: true);
        foreach (var mention in mentions)
        {
            var found = Found(passage, piece, mention);
            witness?.Read(mention.Words, mention.Value, Rules, found);
            if (found is KeptOffWhy.Denied) return writer.Own(Field.Concerns, utterance, piece, confidence);
            if (found is null) return writer.Own(Field.Budget, utterance, piece, confidence, mention.Value, mention.Words, mention.Scale);
        }

        if (mentions.Count > 0 && confidence < VeryLikely) return null;
        if (!MoneyReader.CountsOtherThings(passage, piece)) return writer.Own(Field.Budget, utterance, piece, confidence);
        witness?.Bar(KeptOffWhy.CountsOtherThings);
        return null;
    }

    private static KeptOffWhy? Found(Passage passage, TokenRange piece, MoneyMention sum)
    {
        foreach (var rule in Rules)
            if (Is(rule, passage, piece, sum)) return rule;
        return null;
    }

    private static bool Is(KeptOffWhy rule, Passage passage, TokenRange piece, MoneyMention sum) => rule switch
    {
        KeptOffWhy.Reported => ReportedSpeech.Is(passage, piece, sum.Words.First),
        KeptOffWhy.Supposed => Hypothesis.Is(passage, Statement.Widened(passage, piece), sum.Words),
        KeptOffWhy.Others => Others.Spend(passage, piece),
        KeptOffWhy.Past => Others.AreGone(passage, piece),
        KeptOffWhy.Spending => Spending[passage].In(passage.Tokens, piece),
        _ => Denial.Is(passage, piece.First, sum.Words, sum.Value.Amount is null),
    };

    /// <summary>"Actually make that five", said of an amount that stands already.</summary>
    public EntryDraft? Corrected(int utterance, TokenRange statement, FieldDrafts before, FormWitness? witness)
    {
        if (before.LastWithValue is not { Entry.Value: MoneyValue earlier } last || !TakingBack.IsSaid(hearing.Passages[utterance], statement)) return null;
        if (MoneyReader.ReadRepair(hearing.Passages[utterance], statement, earlier, last.Scale) is not { } repair) return null;
        if (Asking.Is(hearing.Passages[utterance], statement, hearing.Utterances[utterance])) return null;
        var draft = writer.Own(Field.Budget, utterance, Statement.Around(hearing.Passages[utterance], repair.Words), Unmarked, repair.Value, repair.Words, repair.Scale);
        if (draft is null) return null;
        before.TakeBack(draft, witness);
        witness?.Read(repair.Words, repair.Value, [], found: null);
        return draft;
    }
}
