using System.Collections.Immutable;
using System.Globalization;
using Alongside.Listening.Conversations;

namespace Alongside.Readers;

/// <summary>Finds out who of the speakers is the seller. Everyone else is on the customer's side.</summary>
public static class Sides
{
    // Enough to find oneself in; a public meeting can have hundreds.
    private const int MostListed = 30;

    private static readonly ImmutableArray<string> Roles = ["Me", "I", "You", "Seller", "Freelancer", "Consultant", "Therapist"];

    /// <summary>
    /// Seats everyone. The sellers are the speakers that <paramref name="me"/> names (<see cref="SpeakerMatch"/>); without a match, those
    /// called Me, I, You, Seller, Freelancer, Consultant or Therapist. Where nobody is left for the customer's side, it
    /// is a conversation all the same.
    /// </summary>
    /// <param name="transcript">The conversation as it was read.</param>
    /// <param name="me">The names or addresses of the seller and those who work with them; may be empty.</param>
    /// <param name="mustMatch">
    /// Whether <paramref name="me"/> was said for this very conversation, so that it is a mistake if none of the names is
    /// in it. Names from settings need not be.
    /// </param>
    public static Seating Seat(Transcript transcript, IReadOnlyList<string> me, bool mustMatch = true)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        ArgumentNullException.ThrowIfNull(me);
        var matches = me.Where(name => Wording.Clean(name).Length > 0).Select(name => (Name: Wording.Clean(name), Match: SpeakerMatch.Find(transcript.Speakers, name))).ToList();
        var sellers = matches.SelectMany(m => m.Match.Speakers).ToHashSet();
        if (sellers.Count == 0 && mustMatch && matches.Count > 0) return new Seating(null, NoMatch(transcript, matches));
        if (sellers.Count == 0) sellers = [.. Enumerable.Range(0, transcript.Speakers.Length).Where(i => HasRole(transcript.Speakers[i]))];
        return sellers.Count == 0
            ? new Seating(null, Problem(transcript, "it does not show which of its speakers is you", transcript.Speakers))
            : new Seating(Seat(transcript, sellers), null);
    }

    private static Conversation Seat(Transcript transcript, HashSet<int> sellers)
    {
        var seats = new Dictionary<int, Participant>();
        var utterances = ImmutableArray.CreateBuilder<Utterance>(transcript.Lines.Length);
        foreach (var line in transcript.Lines)
        {
            if (!seats.TryGetValue(line.Speaker, out var who))
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"p{seats.Count + 1}");
                who = new Participant(id, transcript.Speakers[line.Speaker].Name, sellers.Contains(line.Speaker) ? Side.Seller : Side.Customer);
                seats.Add(line.Speaker, who);
            }

            utterances.Add(new Utterance(utterances.Count, who.Id, who.Side, line.StartSeconds, line.EndSeconds, line.Text));
        }

        return new Conversation(
            transcript.Source, transcript.Format, transcript.Medium, transcript.StartedAt, [.. seats.Values], utterances.MoveToImmutable());
    }

    private static bool HasRole(Speaker speaker) => Roles.Contains(SpeakerMatch.WithoutParentheses(speaker.Name), StringComparer.OrdinalIgnoreCase);

    private static ReadProblem NoMatch(Transcript transcript, List<(string Name, SpeakerMatch Match)> matches)
    {
        var unclear = matches.Find(m => m.Match.Candidates.Length > 0);
        if (unclear.Match is not null) return Problem(transcript, $"\"{unclear.Name}\" may be any of several speakers", unclear.Match.Candidates.Select(i => transcript.Speakers[i]));
        return Problem(transcript, $"nobody in it is called {string.Join(" or ", matches.Select(m => $"\"{m.Name}\""))}", transcript.Speakers);
    }

    private static ReadProblem Problem(Transcript transcript, string what, IEnumerable<Speaker> speakers)
    {
        var names = speakers.Select(s => s.Name).ToList();
        var more = names.Count > MostListed ? string.Create(CultureInfo.InvariantCulture, $" and {names.Count - MostListed} more") : "";
        return new ReadProblem(
            ReadProblemCode.WhoIsMe,
            transcript.Source,
            Position: null,
            what,
            $"Say who you are with --me and one of these names: {string.Join("; ", names.Take(MostListed))}{more}");
    }
}
