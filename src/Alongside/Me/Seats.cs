using System.Collections.Immutable;
using Alongside.Configuration;
using Alongside.Inputs;
using Alongside.Listening.Conversations;
using Alongside.Readers;

namespace Alongside.Me;

/// <summary>
/// Decides who is the seller: the names on the command line, those of the nearest <c>.alongside.yml</c>, those of the
/// user's settings, the usual names; at last the user is asked. The first that names somebody who speaks decides.
/// </summary>
/// <param name="named">The names on the command line.</param>
/// <param name="several">Whether there are several conversations: then names on the command line need not fit each of them.</param>
/// <param name="own">The user's own settings.</param>
/// <param name="folders">The settings of folders.</param>
/// <param name="ask">Asks the user; null where nobody can be asked.</param>
internal sealed class Seats(ImmutableArray<string> named, bool several, Settings own, SettingsLookup folders, WhoIsMe? ask)
{
    private const int MostSpeakersNamed = 12;

    /// <summary>The conversation with everyone seated, or one line that says why that is not clear.</summary>
    public (Conversation? Conversation, object? Problem) Seat(Transcript transcript, Input input)
    {
        if (!named.IsEmpty)
        {
            var seating = Sides.Seat(transcript, named);
            if (seating.Conversation is not null || !several) return (seating.Conversation, seating.Problem);
        }

        var (folder, problem) = folders.For(input.Folder);
        if (problem is not null) return (null, problem);
        foreach (var names in new[] { folder?.Me ?? [], own.Me })
            if (!names.IsEmpty && Sides.Seat(transcript, names).Conversation is { } known) return (known, null);
        var usual = Sides.Seat(transcript, []);
        if (usual.Conversation is null && ask?.Ask(transcript) is { Length: > 0 } answered) usual = Sides.Seat(transcript, answered);
        return (usual.Conversation, usual.Problem);
    }

    /// <summary>One line that nobody in any of the conversations has one of the names on the command line; null where somebody has.</summary>
    public static Problem? Unknown(ImmutableArray<string> named, IReadOnlyList<Transcript> transcripts)
    {
        if (named.IsEmpty || transcripts.Count < 2 || transcripts.Any(t => Sides.Seat(t, named).Conversation is not null)) return null;
        var speakers = transcripts.SelectMany(t => t.Speakers).Select(s => s.Name).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var more = speakers.Count > MostSpeakersNamed ? $" and {speakers.Count - MostSpeakersNamed} more" : "";
        return new Problem(
            $"--me {string.Join(" --me ", named)}",
            "nobody in these conversations is called that",
            $"Use one of these names: {string.Join("; ", speakers.Take(MostSpeakersNamed))}{more}");
    }
}
