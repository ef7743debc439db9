using System.Collections.Frozen;
using Alongside.Listening.Conversations;
using Alongside.Listening.Language;
using Alongside.Listening.Learned;
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

    private const int LeastContentWords = 2;

    /// <summary>With fewer words than this the customer has not told what was behind it.</summary>
    private const int AnswerWords = 5;

    /// <summary>A closed question may have opened it all the same; the customer knows.</summary>
    private const double Unsure = 0.7;

    /// <summary>A reflection or a question that is less sure than this is not held up as a strength.</summary>
    private const double LeastConfidence = 0.8;

    /// <summary>A question is easily told from all else.</summary>
    private const double LeastToExplore = 0.65;

    private static readonly PerLanguage<FrozenSet<string>> QuestionWords = WordSet.Of(
        "which what how who where why", "was wie welche welcher welches welchen wer wem wen wo woran worum wofür womit wovon wodurch wieso weshalb warum wozu");

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
        if (response.Reply is not { } reply || response.Confidence < (response.Code is ResponseCode.Explores ? LeastToExplore : LeastConfidence)) return null;
        var told = Answer(hearing, reply) is { } answer ? Told.In(hearing, answer) : default;
        var words = hearing.Passages[reply.Utterance].CountWords(reply.Span);
        var pushback = PushbackLabel.Of(hearing, response.Pushback);
        return response.Code switch
        {
            ResponseCode.Explores when told.Words >= AnswerWords =>
                new Candidate(MomentKind.ExploredPushback, reply, response.Pushback, pushback, IsOpen(hearing, reply) ? response.Confidence : Unsure, 4),
            ResponseCode.Reflects when words >= LeastWords && (told.Agrees || told.Words >= AnswerWords) =>
                new Candidate(MomentKind.GoodReflection, reply, response.Pushback, pushback, response.Confidence, 3),
            ResponseCode.Acknowledges when LeavesTheChoice(hearing, reply) => new Candidate(MomentKind.GaveRoom, reply, response.Pushback, pushback, response.Confidence, 2.8),
            ResponseCode.Acknowledges when words >= LeastWords => new Candidate(MomentKind.GaveRoom, reply, response.Pushback, pushback, response.Confidence, 1.6),
            _ => null,
        };
    }

    /// <summary>What the customer said to it.</summary>
    private static Turn? Answer(Hearing hearing, Quote reply)
    {
        var at = hearing.Turns.ToList().FindIndex(t => t.Utterances.Contains(reply.Utterance));
        return at >= 0 && at + 1 < hearing.Turns.Length ? hearing.Turns[at + 1] : null;
    }

    /// <summary>"Which of them would you keep?" can be told about, whatever its grammar; "Is it the price?" may get a yes.</summary>
    private static bool IsOpen(Hearing hearing, Quote reply) =>
        hearing.Utterances[reply.Utterance].Labels.Any(l => l.Label is Label.QuestionOpen && l.Span.Overlaps(reply.Span))
        || hearing.Passages[reply.Utterance].Tokens.Where(t => reply.Span.Contains(t.Span)).Take(4).Any(t => QuestionWords[hearing.Passages[reply.Utterance]].Contains(t.Norm));

    private static bool LeavesTheChoice(Hearing hearing, Quote reply) =>
        hearing.Utterances[reply.Utterance].Labels.Any(l => l.Label is Label.EmphasizeAutonomy && l.Span.Overlaps(reply.Span));

    private static IEnumerable<Candidate> InTurn(Hearing hearing, Turn turn, Turn? answer)
    {
        if (answer is null || Spoils(hearing, turn)) yield break;
        var told = Told.In(hearing, answer);
        var hasStake = HasStake(hearing, turn);
        foreach (var utterance in turn.Utterances)
        {
            foreach (var label in hearing.Utterances[utterance].Labels)
            {
                if (label.Confidence < LeastConfidence || Words(hearing, utterance, label) < LeastWords || (label.Label.IsReflection() && (Tells(hearing.Utterances[utterance]) || SaysLittle(hearing, utterance, label)))) continue;
                var kind = label.Label switch
                {
                    Label.QuestionOpen when told.Words >= StoryWords && told.Kinds > 0 => MomentKind.GoodQuestion,
                    Label.ReflectionSimple or Label.ReflectionComplex when told.Words >= StoryWords && (told.Agrees || (told.Kinds > 0 && !PushesBack(hearing, answer))) => MomentKind.GoodReflection,
                    Label.EmphasizeAutonomy when hasStake => MomentKind.GaveRoom,
                    _ => (MomentKind?)null,
                };
                if (kind is not { } found) continue;
                var quote = Quote.From(hearing.Conversation.Utterances[utterance], label.Span);
                yield return new Candidate(found, quote, About: null, Pushback: null, label.Confidence, Usefulness(found, told, Words(hearing, utterance, label)));
            }
        }
    }

    /// <summary>What mainly tells, says back in passing at most, and mostly only sounds like it.</summary>
    private static bool Tells(HeardUtterance heard) => heard.Main is { } main && Families.Of(main) is Family.Tells;

    /// <summary>Room can be given only where something is to be decided: the customer has said before what they need, or what speaks against it.</summary>
    private static bool HasStake(Hearing hearing, Turn turn) =>
        hearing.Utterances.Take(turn.First).Any(u => u.Has(l => l is Label.Need or Label.Outcome or Label.Constraint or Label.Budget or Label.Tried || l.IsPushback()));

    private static double Usefulness(MomentKind kind, Told told, int words) => kind switch
    {
        MomentKind.GaveRoom => 1.2,
        MomentKind.GoodReflection => 1.1 + 0.3 * told.Kinds + Math.Min(told.Words, 80) / 100.0 + Math.Min(words, 15) / 25.0,
        _ => 1 + 0.4 * told.Kinds + Math.Min(told.Words, 80) / 100.0,
    };

    private static bool PushesBack(Hearing hearing, Turn turn) => turn.Utterances.Any(u => hearing.Utterances[u].Has(l => l.IsPushback()));

    /// <summary>"So you've got a shop" only names the topic.</summary>
    private static bool SaysLittle(Hearing hearing, int utterance, LabelSpan label) =>
        hearing.Passages[utterance].Tokens.Count(t => label.Span.Contains(t.Span) && ContentWords.Is(t, hearing.Passages[utterance].Language)) < LeastContentWords;

    private static int Words(Hearing hearing, int utterance, LabelSpan label) =>
        hearing.Passages[utterance].CountWords(label.Span);

    /// <summary>A turn that also argues or pushes is not held up as a strength.</summary>
    private static bool Spoils(Hearing hearing, Turn turn) =>
        turn.Utterances.Any(u => hearing.Utterances[u].Has(l => l is Label.Contradiction or Label.Pressure or Label.Persuasion or Label.QuestionLeading));
}
