using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Language;
using Alongside.Listening.Moves;
using Alongside.Listening.Rules;

namespace Alongside.Listening.Pushback;

/// <summary>Finds, for each turn of the customer's that pushes back, what the seller did with it.</summary>
internal static class Responses
{
    /// <summary>How far into the seller's turn its answer to a pushback reaches; what comes later is about something else.</summary>
    private const int MostSentences = 6;

    /// <summary>How sure it is that a pushback was passed over where no rule and no model heard anything that takes it up.</summary>
    private const double SureOfUntaken = 0.6;

    /// <summary>Fewer words than this seldom say what speaks against it.</summary>
    private const int LeastWords = 3;

    public static ImmutableArray<Response> Of(Hearing hearing)
    {
        if (hearing.Language is null) return [];
        var responses = ImmutableArray.CreateBuilder<Response>();
        for (var i = 0; i + 1 < hearing.Turns.Length; i++)
        {
            if (hearing.Turns[i].Side is not Side.Customer || FirstPushback(hearing, hearing.Turns[i]) is not { } pushback) continue;
            var response = Answer(hearing, hearing.Turns[i], pushback, hearing.Turns[i + 1]);
            // It rests on both: that there was a pushback, and what was done with it.
            responses.Add(response with { Confidence = Math.Min(response.Confidence, pushback.Label.Confidence) });
        }

        return responses.ToImmutable();
    }

    /// <summary>The pushback with which the conversation ends; null where it does not end with one.</summary>
    public static HeardPushback? Unanswered(Hearing hearing) =>
        !hearing.Turns.IsEmpty && hearing.Turns[^1] is { Side: Side.Customer } last && FirstPushback(hearing, last) is { } pushback ? Heard(hearing, last, pushback) : null;

    /// <summary>The words that say what it is about, unless they are unsure and others of the turn are not: these show that it pushed back.</summary>
    private static HeardPushback Heard(Hearing hearing, Turn turn, (int Utterance, LabelSpan Label) first)
    {
        var chosen = Of(first.Utterance, first.Label);
        if (chosen.IsSure) return chosen;
        var surest = turn.Utterances.SelectMany(u => hearing.Utterances[u].Labels.Where(l => l.Label.IsPushback()).Select(l => Of(u, l))).MaxBy(h => h.Confidence);
        return surest is { IsSure: true } ? surest : chosen;

        HeardPushback Of(int utterance, LabelSpan label) => new(Quote.From(hearing.Conversation.Utterances[utterance], label.Span), label.Confidence);
    }

    private static (int Utterance, LabelSpan Label)? FirstPushback(Hearing hearing, Turn turn)
    {
        foreach (var utterance in turn.Utterances)
            if (hearing.Utterances[utterance].Labels.Where(l => l.Label.IsPushback()).MaxBy(l => Weight(hearing.Passages[utterance], l)) is { } label) return (utterance, label);
        return null;
    }

    /// <summary>What says why counts most; "Whoa." or "I'll stop you there" beside it is only its beginning.</summary>
    private static double Weight(Passage passage, LabelSpan label) =>
        (passage.Tokens.Count(t => t.Kind is TokenKind.Word && label.Span.Contains(t.Span)) >= LeastWords ? 2 : 0)
        + (label.Label is Label.PushbackOther or Label.PushbackStall ? 0 : 1);

    private static Response Answer(Hearing hearing, Turn turn, (int Utterance, LabelSpan Label) pushback, Turn reply)
    {
        var quote = Quote.From(hearing.Conversation.Utterances[pushback.Utterance], pushback.Label.Span);
        var untaken = new Response(quote, Reply: null, ResponseCode.Ignores, SureOfUntaken, Pause(hearing, turn, reply), Heard(hearing, turn, pushback));
        var asked = turn.Utterances.Any(u => u >= pushback.Utterance && hearing.Utterances[u].Has(l => l is Label.CustomerQuestion));
        var before = new Echo([.. turn.Utterances.Where(u => u >= pushback.Utterance).Select(u => hearing.Passages[u])]);
        var candidates = Candidates(hearing, reply, asked, before).ToList();
        var best = candidates.Count == 0 ? default : candidates[0];
        foreach (var candidate in candidates)
            if (ReplyCode.Rank(candidate.Label.Label, candidate.Code) > ReplyCode.Rank(best.Label.Label, best.Code)) best = candidate;
        // The model has heard the rules out, and has read more replies than they know.
        if (LearnedReply.Of(hearing, reply, untaken, MostSentences) is { } learned && !(candidates.Count > 0 && IsDoubted(learned, best.Code)))
        {
            // Where a rule hears the same, it is as sure as the surer of the two, as a label is.
            return candidates.Count > 0 && learned.Code == best.Code ? learned with { Confidence = Math.Max(learned.Confidence, best.Label.Confidence) } : learned;
        }

        if (candidates.Count == 0) return untaken;
        return untaken with { Reply = Quote.From(hearing.Conversation.Utterances[best.Utterance], best.Label.Span), Code = best.Code, Confidence = best.Label.Confidence };
    }

    /// <summary>
    /// Where rules hear the customer said back, and nothing against it, it is no contradiction; where they hear them taken up otherwise, the model has to be as sure of one, or of a push, as a sure rule.
    /// </summary>
    private static bool IsDoubted(Response learned, ResponseCode ruled) => ruled switch
    {
        ResponseCode.Reflects => learned.Code is ResponseCode.Contradicts,
        ResponseCode.Explores or ResponseCode.Acknowledges => learned.Code is ResponseCode.Contradicts or ResponseCode.Pushes && learned.Confidence < LabelJudge.SureRule,
        _ => false,
    };

    private static IEnumerable<(ResponseCode Code, int Utterance, LabelSpan Label)> Candidates(Hearing hearing, Turn reply, bool asked, Echo before)
    {
        var sentences = 0;
        foreach (var utterance in reply.Utterances)
        {
            if (hearing.IsBackChannel[utterance]) continue;
            var passage = hearing.Passages[utterance];
            var last = sentences + passage.Sentences.Length > MostSentences && passage.Sentences.Length > 0
                ? passage.SpanOf(passage.Sentences[Math.Max(0, MostSentences - sentences - 1)]).End : int.MaxValue;
            foreach (var label in hearing.Utterances[utterance].Labels)
            {
                if (label.Span.Start >= last) break;
                if (label.Source is null) continue;
                if (ReplyCode.Of(label, passage, asked, before) is { } code) yield return (code, utterance, label);
            }

            sentences += passage.Sentences.Length;
            if (sentences >= MostSentences) yield break;
        }
    }

    private static double? Pause(Hearing hearing, Turn turn, Turn reply)
    {
        var end = hearing.Conversation.Utterances[turn.Last].EndSeconds;
        foreach (var utterance in reply.Utterances)
        {
            if (hearing.IsBackChannel[utterance]) continue;
            return hearing.Conversation.Utterances[utterance].StartSeconds - end;
        }

        return null;
    }
}
