using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Pushback;

namespace Alongside.Listening.Explaining;

/// <summary>Puts together why an utterance was heard as it was.</summary>
internal static class Explainer
{
    public static Explanation Explain(Hearing hearing, ImmutableArray<Response> responses, int utterance, Witness witness, FormExplainer? form, ImmutableArray<string> notes) => new(
        hearing.Language,
        hearing.Utterances[utterance],
        witness.Main,
        witness.Lean,
        witness.Labels,
        ReplyOf(hearing, responses, utterance, witness),
        witness.SetAside,
        form?.EntriesOf(utterance) ?? [],
        form?.KeptOffIn(utterance) ?? [],
        notes);

    private static ReplyReason? ReplyOf(Hearing hearing, ImmutableArray<Response> responses, int utterance, Witness witness)
    {
        var turn = hearing.Turns.FirstOrDefault(t => t.Utterances.Contains(utterance));
        if (turn is not { Side: Side.Seller, Index: > 0 }) return null;
        var before = hearing.Turns[turn.Index - 1];
        if (responses.FirstOrDefault(r => before.Utterances.Contains(r.Pushback.Utterance)) is not { } response) return null;
        if (IsHeardByModel(response, hearing.Utterances[utterance].Reply)) return new ReplyReason(response, witness.ReasonOf(response.Code, witness.Labels.FirstOrDefault(SpeaksForIt)));
        if (response.Reply is { } reply && reply.Utterance != utterance) return new ReplyReason(response, Reason: null);
        var label = witness.Labels.FirstOrDefault(l => l.Label.Source is not null && l.Label.Span == response.Reply?.Span && l.Label.Confidence >= response.Confidence);
        return new ReplyReason(response, witness.ReasonOf(response.Code, label));

        // The model has heard the rules out; what one of them found in the words that decided is a part of why.
        bool SpeaksForIt(LabelReason found) => found.Label.Source is not null && response.Reply?.Span.Overlaps(found.Label.Span) is true && ReplyCode.SpeaksFor(found.Label.Label, response.Code);
    }

    private static bool IsHeardByModel(Response response, HeardReply? heard) =>
        heard is { } reply && reply.Code == response.Code && (response.Reply is null || response.Reply.Span == reply.Span);
}
