using Alongside.Listening.Conversations;
using Alongside.Listening.Language;
using Alongside.Listening.Moves;
using Alongside.Listening.Pushback;
using Alongside.Listening.Rules;

namespace Alongside.Listening.Moments;

/// <summary>Finds where the two did not sit side by side, and where another sentence would have kept them there.</summary>
internal static class Missteps
{
    /// <summary>Clearly longer than the longest monologue that others saw in won meetings (76 s, Demodesk).</summary>
    private const double MonologueSeconds = 90;

    /// <summary>What one says in that time at 150 words a minute.</summary>
    private const int MonologueWords = 225;

    /// <summary>A sentence or two about what one does is an answer or a greeting; this many words of it are a pitch.</summary>
    private const int PitchWords = 30;

    /// <summary>A need in fewer words is mostly a part of a list.</summary>
    private const int NeedWords = 6;

    private const int StackedQuestionsAtLeast = 3;

    /// <summary>Where nobody had pushed back, what sounds like a contradiction may be a joke or a help.</summary>
    private const double Unprompted = 0.75;

    /// <summary>Facts that are surely about the offer; any other statement may speak to what the customer said.</summary>
    private const double OfferFacts = 0.6;

    /// <summary>Who has told this much may have named the need in words that were not heard as one.</summary>
    private const int AlreadyTold = 12;

    public static IEnumerable<Candidate> Find(Hearing hearing, IReadOnlyList<Response> responses) =>
        AfterPushback(hearing, responses)
            .Concat(Anywhere(hearing, responses))
            .Concat(BeforeNeed(hearing))
            .Concat(MissedNeeds(hearing))
            .Concat(LongOrManyAtOnce(hearing));

    private static IEnumerable<Candidate> AfterPushback(Hearing hearing, IReadOnlyList<Response> responses)
    {
        foreach (var response in responses)
        {
            var (kind, usefulness) = response.Code switch
            {
                ResponseCode.Contradicts => (MomentKind.Contradiction, 6),
                ResponseCode.Pushes => (MomentKind.Pressure, 5.5),
                ResponseCode.Defends => (MomentKind.Defence, 4),
                ResponseCode.Discounts => (MomentKind.Discount, 3.8),
                ResponseCode.Ignores when GoesElsewhere(hearing, response.Pushback) => (MomentKind.IgnoredPushback, 2.5),
                _ => ((MomentKind?)null, 0.0),
            };
            if (kind is not { } found) continue;
            yield return new Candidate(
                found, response.Reply ?? response.Pushback, response.Reply is null ? null : response.Pushback,
                PushbackLabel.Of(hearing, response.Pushback), response.Confidence, usefulness);
        }
    }

    /// <summary>Whether the next thing the seller said surely was something else: a question or facts, without a word of the customer's.</summary>
    private static bool GoesElsewhere(Hearing hearing, Quote pushback)
    {
        var turn = hearing.Turns.FirstOrDefault(t => t.Side is Side.Seller && t.First > pushback.Utterance);
        if (turn is null || hearing.Passages[turn.First].Tokens.FirstOrDefault(t => t.Kind is TokenKind.Word).Norm is "then" or "so" or "dann" or "also") return false;
        var echo = new Echo([hearing.Passages[pushback.Utterance]]);
        return turn.Utterances.Any(u => hearing.Utterances[u].Has(l => l.IsQuestion() || l is Label.NextStep or Label.Information))
            && !turn.Utterances.Any(u => hearing.Passages[u].Sentences.Any(s => echo.ShareOf(hearing.Passages[u], s) > 0));
    }

    /// <summary>Contradictions, pressure and self-belittling where nobody had pushed back.</summary>
    private static IEnumerable<Candidate> Anywhere(Hearing hearing, IReadOnlyList<Response> responses)
    {
        foreach (var heard in hearing.Utterances)
        {
            foreach (var label in heard.Labels)
            {
                var (kind, usefulness) = label.Label switch
                {
                    Label.Contradiction => (MomentKind.Contradiction, 5.0),
                    Label.Pressure => (MomentKind.Pressure, 4.8),
                    Label.Apology => (MomentKind.Apology, 1.8),
                    _ => ((MomentKind?)null, 0.0),
                };
                if (kind is MomentKind.Contradiction && IsTakenUp(responses, heard.Utterance.Index)) continue;
                if (kind is { } found)
                    yield return new Candidate(found, Quote.From(heard.Utterance, label.Span), About: null, Pushback: null,
                        found is MomentKind.Contradiction ? Math.Min(label.Confidence, Unprompted) : label.Confidence, usefulness);
            }
        }
    }

    /// <summary>Whether an utterance answers a pushback and takes it up: then it argues with nothing.</summary>
    private static bool IsTakenUp(IReadOnlyList<Response> responses, int utterance)
    {
        foreach (var response in responses)
            if (response.Reply?.Utterance == utterance && response.Code is (ResponseCode.Reflects or ResponseCode.Explores or ResponseCode.Acknowledges)) return true;
        return false;
    }

    /// <summary>The first argument for the offer, where the customer had not yet said anything of what they need.</summary>
    private static IEnumerable<Candidate> BeforeNeed(Hearing hearing)
    {
        foreach (var heard in hearing.Utterances)
        {
            if (heard.Has(l => l is Label.Need or Label.Outcome or Label.Constraint or Label.Tried || l.IsPushback())) yield break;
            if (PitchIn(hearing, heard) is not { } pitch) continue;
            yield return HasTold(hearing, heard) ? pitch with { Confidence = Math.Min(pitch.Confidence, Unprompted) } : pitch;
            yield break;
        }
    }

    private static bool HasTold(Hearing hearing, HeardUtterance before) =>
        hearing.Utterances.Take(before.Utterance.Index).Any(u => u.Utterance.Side is Side.Customer
            && hearing.Passages[u.Utterance.Index].CountWords() >= AlreadyTold);

    private static Candidate? PitchIn(Hearing hearing, HeardUtterance heard)
    {
        var passage = hearing.Passages[heard.Utterance.Index];
        var words = 0;
        TextSpan? told = null;
        foreach (var label in heard.Labels)
        {
            if (label.Label is Label.Persuasion) return Pitch(label.Span, label.Confidence);
            if (label.Label is not Label.Information || heard.Has(l => l is Label.NextStep or Label.QuestionOpen) || AnswersQuestion(hearing, heard)) continue;
            words += passage.CountWords(label.Span);
            told = told is { } before ? before.Union(label.Span) : label.Span;
        }

        return told is { } span && words >= PitchWords ? Pitch(span, 0.6) : null;

        Candidate Pitch(TextSpan at, double confidence) =>
            new(MomentKind.PitchBeforeNeed, Quote.From(heard.Utterance, at), About: null, Pushback: null, confidence, 3);
    }

    private static bool AnswersQuestion(Hearing hearing, HeardUtterance heard)
    {
        for (var i = heard.Utterance.Index - 1; i >= 0; i--)
            if (hearing.Conversation.Utterances[i].Side is Side.Customer) return hearing.Utterances[i].Has(l => l is Label.CustomerQuestion);
        return false;
    }

    private static IEnumerable<Candidate> MissedNeeds(Hearing hearing)
    {
        for (var i = 0; i + 1 < hearing.Turns.Length; i++)
        {
            if (hearing.Turns[i].Side is not Side.Customer || NeedIn(hearing, hearing.Turns[i]) is not { } need) continue;
            if (hearing.Turns[i + 1] is var reply && (TakesUp(hearing, hearing.Turns[i], reply) || ComesBack(hearing, need.Quote))) continue;
            yield return new Candidate(MomentKind.MissedNeed, need.Quote, About: null, Pushback: null, need.Confidence, 2);
        }
    }

    private static (Quote Quote, double Confidence)? NeedIn(Hearing hearing, Turn turn)
    {
        foreach (var utterance in turn.Utterances)
        {
            if (hearing.Utterances[utterance].Has(l => l.IsPushback())) return null;
            foreach (var label in hearing.Utterances[utterance].Labels)
                if (label.Label is Label.Need && hearing.Passages[utterance].CountWords(label.Span) >= NeedWords) return (Quote.From(hearing.Conversation.Utterances[utterance], label.Span), label.Confidence);
        }

        return null;
    }

    /// <summary>Whether the reply reflects, asks, or at least uses a word of what the customer said.</summary>
    private static bool TakesUp(Hearing hearing, Turn turn, Turn reply)
    {
        var echo = new Echo([.. turn.Utterances.Select(u => hearing.Passages[u])]);
        return reply.Utterances.Any(u =>
            hearing.Utterances[u].Has(l => l.IsReflection() || l is Label.QuestionOpen or Label.QuestionClosed or Label.SeekCollaboration or Label.Affirmation or Label.NextStep)
            || hearing.Utterances[u].Labels.Any(l => l.Label is Label.Information && l.Confidence < OfferFacts)
            || hearing.Passages[u].Sentences.Any(s => echo.ShareOf(hearing.Passages[u], s) > 0));
    }

    /// <summary>Whether the seller speaks of it at any later time, in a word that the customer used for it.</summary>
    private static bool ComesBack(Hearing hearing, Quote need)
    {
        var echo = new Echo([Passage.Of(need.Text, hearing.Language ?? Languages.English)]);
        return hearing.Utterances.Skip(need.Utterance + 1).Any(u => u.Utterance.Side is Side.Seller
            && hearing.Passages[u.Utterance.Index].Sentences.Any(s => echo.ShareOf(hearing.Passages[u.Utterance.Index], s) > 0));
    }

    private static IEnumerable<Candidate> LongOrManyAtOnce(Hearing hearing)
    {
        foreach (var turn in hearing.Turns)
        {
            if (turn.Side is not Side.Seller) continue;
            if (hearing.Conversation.Medium is Medium.Call && IsMonologue(hearing, turn))
            {
                var sentence = hearing.Passages[turn.First].Sentences[0];
                yield return new Candidate(MomentKind.Monologue, hearing.Quote(turn.First, sentence), About: null, Pushback: null, 0.9, 2.6);
            }

            var questions = turn.Utterances.Sum(u => hearing.Utterances[u].Labels.Count(l => l.Label.IsQuestion() && l.Confidence >= 0.6));
            if (questions >= StackedQuestionsAtLeast && hearing.Conversation.Medium is not Medium.Mail && FirstQuestion(hearing, turn) is { } quote)
                yield return new Candidate(MomentKind.StackedQuestions, quote, About: null, Pushback: null, 0.85, 2.2);
        }
    }

    /// <summary>From the first to the last question of the utterance that holds most of them.</summary>
    private static Quote? FirstQuestion(Hearing hearing, Turn turn)
    {
        var most = turn.Utterances.MaxBy(u => hearing.Utterances[u].Labels.Count(l => l.Label.IsQuestion()));
        var spans = hearing.Utterances[most].Labels.Where(l => l.Label.IsQuestion()).Select(l => l.Span).ToList();
        return spans.Count < 2 ? null : Quote.From(hearing.Conversation.Utterances[most], spans.Aggregate((a, b) => a.Union(b)));
    }

    private static bool IsMonologue(Hearing hearing, Turn turn)
    {
        var (start, end) = (hearing.Conversation.Utterances[turn.First].StartSeconds, hearing.Conversation.Utterances[turn.Last].EndSeconds);
        if (hearing.Passages[turn.First].Sentences.IsEmpty) return false;
        if (start is not null && end is not null) return end - start >= MonologueSeconds;
        return turn.Utterances.Sum(u => hearing.Passages[u].CountWords()) >= MonologueWords;
    }
}
