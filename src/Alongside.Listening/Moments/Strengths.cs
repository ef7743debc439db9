using Alongside.Listening.Conversations;
using Alongside.Listening.Language;
using Alongside.Listening.Moves;
using Alongside.Listening.Pushback;

namespace Alongside.Listening.Moments;

/// <summary>Finds what went well: what the seller said after which the customer told more, or was left free.</summary>
internal static class Strengths
{
    /// <summary>An answer of this many words is a story rather than a reply.</summary>
    private const int StoryWords = 12;

    /// <summary>"Sixty?" says something back, but there is little to learn from it.</summary>
    private const int LeastWords = 4;

    /// <summary>A reflection or a question that is less sure than this is not held up as a strength.</summary>
    private const double LeastConfidence = 0.65;

    public static IEnumerable<Candidate> Find(Hearing hearing, IReadOnlyList<Response> responses)
    {
        foreach (var response in responses)
            if (AfterPushback(hearing, response) is { } candidate) yield return candidate;

        for (var i = 0; i < hearing.Turns.Length; i++)
        {
            if (hearing.Turns[i].Side is not Side.Seller) continue;
            var answer = i + 1 < hearing.Turns.Length ? hearing.Turns[i + 1] : null;
            foreach (var candidate in InTurn(hearing, hearing.Turns[i], answer)) yield return candidate;
        }
    }

    private static Candidate? AfterPushback(Hearing hearing, Response response)
    {
        if (response.Reply is null || response.Confidence < LeastConfidence) return null;
        var pushback = PushbackLabel.Of(hearing, response.Pushback);
        return response.Code switch
        {
            ResponseCode.Explores => new Candidate(MomentKind.ExploredPushback, response.Reply, response.Pushback, pushback, response.Confidence, 4),
            ResponseCode.Reflects => new Candidate(MomentKind.GoodReflection, response.Reply, response.Pushback, pushback, response.Confidence, 3),
            ResponseCode.Acknowledges => new Candidate(
                MomentKind.GaveRoom, response.Reply, response.Pushback, pushback, response.Confidence, LeavesTheChoice(hearing, response.Reply) ? 2.8 : 1.6),
            _ => null,
        };
    }

    private static bool LeavesTheChoice(Hearing hearing, Quote reply) =>
        hearing.Utterances[reply.Utterance].Labels.Any(l => l.Label is Label.EmphasizeAutonomy && l.Span.Overlaps(reply.Span));

    private static IEnumerable<Candidate> InTurn(Hearing hearing, Turn turn, Turn? answer)
    {
        if (answer is null || Spoils(hearing, turn)) yield break;
        var told = Told.In(hearing, answer);
        foreach (var utterance in turn.Utterances)
        {
            foreach (var label in hearing.Utterances[utterance].Labels)
            {
                if (label.Confidence < LeastConfidence || Words(hearing, utterance, label) < LeastWords) continue;
                var kind = label.Label switch
                {
                    Label.QuestionOpen when told.Words >= StoryWords && told.Kinds > 0 => MomentKind.GoodQuestion,
                    Label.ReflectionSimple or Label.ReflectionComplex when told.Words >= StoryWords && (told.Kinds > 0 || told.Agrees) => MomentKind.GoodReflection,
                    Label.EmphasizeAutonomy => MomentKind.GaveRoom,
                    _ => (MomentKind?)null,
                };
                if (kind is not { } found) continue;
                var quote = Quote.From(hearing.Conversation.Utterances[utterance], label.Span);
                yield return new Candidate(found, quote, About: null, Pushback: null, label.Confidence, Usefulness(found, told));
            }
        }
    }

    private static double Usefulness(MomentKind kind, Told told) => kind switch
    {
        MomentKind.GaveRoom => 1.2,
        MomentKind.GoodReflection => 1.4 + 0.3 * told.Kinds + Math.Min(told.Words, 80) / 100.0,
        _ => 1 + 0.4 * told.Kinds + Math.Min(told.Words, 80) / 100.0,
    };

    private static int Words(Hearing hearing, int utterance, LabelSpan label) =>
        hearing.Passages[utterance].Tokens.Count(t => t.Kind is TokenKind.Word && label.Span.Contains(t.Span));

    /// <summary>A turn that also argues or pushes is not held up as a strength.</summary>
    private static bool Spoils(Hearing hearing, Turn turn) =>
        turn.Utterances.Any(u => hearing.Utterances[u].Has(l => l is Label.Contradiction or Label.Pressure or Label.Persuasion or Label.QuestionLeading));
}
