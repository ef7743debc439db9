using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Entries.Judgement;

namespace Alongside.Listening.Entries;

/// <summary>
/// Fills the order form from what was heard. Every entry rests on words of the customer's; an empty field with a good question is better
/// than a wrong line.
/// </summary>
internal static class OrderFormFiller
{
    private const int MostAnswersBefore = 4;

    /// <summary>The form.</summary>
    /// <param name="hearing">What was heard.</param>
    /// <param name="asks">Field id → the open question to ask for it; a field that has none gets a built-in one.</param>
    public static OrderForm Fill(Hearing hearing, IReadOnlyDictionary<string, string> asks)
    {
        var fields = new FieldDrafts[OrderForm.FieldIds.Length];
        for (var i = 0; i < fields.Length; i++) fields[i] = new FieldDrafts();
        if (hearing.Language is not null) Listen(hearing, fields);
        var filled = ImmutableArray.CreateBuilder<FormField>(fields.Length);
        for (var i = 0; i < fields.Length; i++)
        {
            var kept = fields[i].Kept();
            var declined = fields[i].DeclinedAt is not null;
            // Where nothing is understood, nothing is known to be open.
            var ask = declined || hearing.Language is not { } language ? null : NextQuestion.For((Field)i, kept, language, asks);
            filled.Add(new FormField(OrderForm.FieldIds[i], [.. kept.Select(d => d.Entry)], ask, declined));
        }

        return new OrderForm("default", filled.MoveToImmutable());
    }

    private static void Listen(Hearing hearing, FieldDrafts[] fields)
    {
        var today = hearing.Conversation.StartedAt is { } started ? DateOnly.FromDateTime(started.Local) : (DateOnly?)null;
        var writer = new EntryWriter(hearing);
        var customer = new CustomerSays(hearing, writer, today);
        var seller = new SellerProposes(hearing, writer, today);
        var asked = Asked.Nothing;
        foreach (var utterance in hearing.Conversation.Utterances)
        {
            var i = utterance.Index;
            if (utterance.Side is Side.Seller)
            {
                if (hearing.IsBackChannel[i]) continue;
                asked = new Asked(SellerTopic.Of(hearing.Passages[i]), 0);
            }
            else if (hearing.Passages[i].Tokens.Length > 0)
            {
                if (Proposed(hearing, i) is { } proposed) seller.Take(proposed, i, draft => fields[(int)draft.Field].Add(draft));
                if (hearing.IsBackChannel[i]) continue;
                if (Refusal.Of(hearing.Passages[i], asked.Private) is { } declined) fields[(int)declined].DeclinedAt = i;
                customer.Take(i, asked, fields);
                asked = asked with { Utterances = asked.Utterances + 1 };
            }
        }
    }

    /// <summary>The seller's utterance that this one answers: the last one, unless much has been said since.</summary>
    private static int? Proposed(Hearing hearing, int customer)
    {
        var utterances = hearing.Conversation.Utterances;
        for (var i = customer - 1; i >= Math.Max(0, customer - MostAnswersBefore); i--)
            if (utterances[i].Side is Side.Seller && !hearing.IsBackChannel[i]) return i;
        return null;
    }
}
