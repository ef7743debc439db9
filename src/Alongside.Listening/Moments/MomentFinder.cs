using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Language;
using Alongside.Listening.Phrases;
using Alongside.Listening.Pushback;

namespace Alongside.Listening.Moments;

/// <summary>Chooses the few moments that are worth looking at, and says why and what could have been said instead.</summary>
internal static class MomentFinder
{
    private const int MostStrengths = 3;

    private const int MostOfOneKind = 2;

    /// <summary>What is less sure than this is put as a question; docs/accuracy.md says how often each kind is right from here on.</summary>
    public const double LeastConfidenceToState = 0.9;

    /// <summary>What is less sure than this is not put at all.</summary>
    private const double LeastConfidence = 0.5;

    private static readonly PerLanguage<string> Customer = new("the customer", "dein Gegenüber");

    public static ImmutableArray<Moment> Find(Hearing hearing, ImmutableArray<Response> responses, PhraseBook phrases)
    {
        if (hearing.Language is null) return [];
        var most = Most(hearing);
        List<Candidate> second = [.. Missteps.Find(hearing, responses)];
        // Strengths come first, but in a short conversation they leave half of the places to what there is to learn from.
        var kept = Math.Min(Choose(hearing, second, most, []).Count, most / 2);
        var strengths = Choose(hearing, Strengths.Find(hearing, responses), Math.Min(MostStrengths, most - kept), []);
        var missteps = Choose(hearing, second, most - strengths.Count, strengths);
        var used = new HashSet<string>(StringComparer.Ordinal);
        return [.. strengths.Concat(missteps).Select((candidate, i) => Tell(hearing, candidate, phrases, used, i))];
    }

    /// <summary>A short conversation has fewer moments than a long one.</summary>
    private static int Most(Hearing hearing) => Math.Min(Review.MaxMoments, 1 + (hearing.Turns.Count(t => t.Side is Side.Seller) + 1) / 2);

    private static List<Candidate> Choose(Hearing hearing, IEnumerable<Candidate> candidates, int most, List<Candidate> taken)
    {
        var chosen = new List<Candidate>();
        foreach (var candidate in candidates.Where(c => c.Confidence >= LeastConfidence).OrderByDescending(c => c.Usefulness).ThenBy(c => c.Quote.Utterance).ThenBy(c => c.Quote.Span.Start))
        {
            if (chosen.Count >= most) break;
            if (chosen.Count(c => c.Kind == candidate.Kind) >= MostOfOneKind || chosen.Concat(taken).Any(c => IsSame(hearing, c, candidate))) continue;
            chosen.Add(candidate);
        }

        return chosen;
    }

    private static bool IsSame(Hearing hearing, Candidate a, Candidate b) => a.Quote.Utterance == b.Quote.Utterance
        && (a.Kind == b.Kind || WholeWords.Of(hearing, a.Quote).Span.Overlaps(WholeWords.Of(hearing, b.Quote).Span));

    private static Moment Tell(Hearing hearing, Candidate candidate, PhraseBook phrases, HashSet<string> used, int variant)
    {
        var certainty = candidate.Kind is MomentKind.IgnoredPushback or MomentKind.MissedNeed
            || (candidate.Kind is MomentKind.ExploredPushback or > MomentKind.GaveRoom && candidate.Confidence < LeastConfidenceToState) ? Certainty.Asked : Certainty.Stated;
        var alternatives = Alternatives.For(candidate.Kind, candidate.Pushback, hearing, candidate.Quote, candidate.About, phrases, used);
        var about = candidate.About is { } theirs ? WholeWords.Of(hearing, theirs) : null;
        return new Moment(candidate.Kind, certainty, WholeWords.Of(hearing, candidate.Quote), about, phrases.Why(candidate.Kind, certainty, variant, CustomerOf(hearing, candidate)), alternatives);
    }

    /// <summary>The name of the customer whom a moment is about: who said the words, or spoke last before them.</summary>
    private static string CustomerOf(Hearing hearing, Candidate candidate)
    {
        for (var i = (candidate.About ?? candidate.Quote).Utterance; i >= 0; i--)
        {
            var utterance = hearing.Conversation.Utterances[i];
            if (utterance.Side is Side.Customer) return FirstName(hearing.Conversation.Participants.First(p => string.Equals(p.Id, utterance.SpeakerId, StringComparison.Ordinal)).Name);
        }

        return hearing.Conversation.Participants.FirstOrDefault(p => p.Side is Side.Customer) is { } customer ? FirstName(customer.Name) : Customer[hearing.Language];
    }

    private static string FirstName(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return space > 2 && !name.StartsWith("speaker", StringComparison.OrdinalIgnoreCase) && !name.StartsWith("dr", StringComparison.OrdinalIgnoreCase) ? name[..space] : name;
    }
}
