using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Entries.Judgement;
using Alongside.Listening.Learned;
using Alongside.Listening.Moves;

namespace Alongside.Listening.Entries;

/// <summary>
/// Fills the order form from what was heard. Every entry rests on words of the customer's; an empty field with a good question is better
/// than a wrong line.
/// </summary>
internal static class OrderFormFiller
{
    /// <summary>So many utterances of the customer's can be a refusal to answer.</summary>
    private const int LongestRefusal = 3;

    /// <summary>The form, by the models that come with the program.</summary>
    /// <param name="hearing">What was heard.</param>
    /// <param name="asks">Field id → the open question to ask for it; a field that has none gets a built-in one.</param>
    public static OrderForm Fill(Hearing hearing, IReadOnlyDictionary<string, string> asks) => Fill(hearing, asks, hearing.Language is { } language ? ModelFile.BuiltIn.FormOf(language) : null);

    /// <summary>The form.</summary>
    /// <param name="hearing">What was heard.</param>
    /// <param name="asks">Field id → the open question to ask for it; a field that has none gets a built-in one.</param>
    /// <param name="model">The model of the form; null where there is none: then nothing is written in it.</param>
    /// <param name="witness">Who looks on.</param>
    public static OrderForm Fill(Hearing hearing, IReadOnlyDictionary<string, string> asks, FormModel? model, FormWitness? witness = null)
    {
        var fields = new FieldDrafts[OrderForm.FieldIds.Length];
        for (var i = 0; i < fields.Length; i++) fields[i] = new FieldDrafts();
        if (hearing.Language is not null) Listen(hearing, fields, new PieceJudge(hearing, model, witness));
        var filled = ImmutableArray.CreateBuilder<FormField>(fields.Length);
        for (var i = 0; i < fields.Length; i++)
        {
            var kept = fields[i].Kept();
            witness?.Keep(kept);
            var declined = fields[i].DeclinedAt is not null;
            // Where nothing is understood, nothing is known to be open.
            var ask = declined || hearing.Language is not { } language ? null : NextQuestion.For((Field)i, kept, language, asks);
            filled.Add(new FormField(OrderForm.FieldIds[i], [.. kept.Select(d => d.Entry)], ask, declined));
        }

        return new OrderForm("default", filled.MoveToImmutable());
    }

    private static void Listen(Hearing hearing, FieldDrafts[] fields, PieceJudge judge)
    {
        var today = hearing.Conversation.StartedAt is { } started ? DateOnly.FromDateTime(started.Local) : (DateOnly?)null;
        var writer = new EntryWriter(hearing);
        var customer = new CustomerSays(hearing, writer, judge, today);
        var seller = new SellerProposes(hearing, writer, judge, today);
        var (asked, heard) = (new Asked(Seller: null, 0), 0);
        int? agreed = null;
        foreach (var utterance in hearing.Conversation.Utterances)
        {
            var i = utterance.Index;
            if (utterance.Side is Side.Seller)
            {
                if (!hearing.IsBackChannel[i]) asked = new Asked(i, 0);
            }
            else if (hearing.Passages[i].Tokens.Length > 0)
            {
                var isHum = hearing.IsBackChannel[i];
                if (isHum && !(asked.Seller is { } proposing && proposing != agreed && MayProposeTo(hearing, proposing))) continue;
                judge.Judge(i, asked, heard);
                var yes = asked.Seller is null || asked.Utterances >= PieceJudge.LongestAnswer ? null : seller.YesIn(i);
                if (!isHum)
                {
                    if (Refusal.Of(hearing.Passages[i], asked is { Seller: { } asking, Utterances: < LongestRefusal } ? hearing.Passages[asking] : null) is { } declined) fields[(int)declined].DeclinedAt = i;
                    customer.Take(i, fields);
                }

                if (yes is not null)
                {
                    seller.Take(asked.Seller!.Value, yes, fields);
                    agreed = asked.Seller;
                }

                if (isHum) continue;
                asked = asked with { Utterances = asked.Utterances + 1 };
                heard++;
            }
        }
    }

    /// <summary>A mere "yes" or "mm" says yes to something only where something was asked, said back or proposed.</summary>
    private static bool MayProposeTo(Hearing hearing, int seller) =>
        hearing.Utterances[seller].Has(static l => l.IsReflection() || l.IsQuestion() || l is Label.NextStep or Label.SeekCollaboration)
        || (hearing.Passages[seller].Sentences is [.., var last] && hearing.Passages[seller].EndsWithQuestionMark(last));
}
