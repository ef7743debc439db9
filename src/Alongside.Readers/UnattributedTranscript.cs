using System.Collections.Immutable;
using Alongside.Listening.Conversations;

namespace Alongside.Readers;

/// <summary>
/// A conversation whose source does not say who spoke. It becomes a <see cref="Transcript"/> only when a person says
/// so, line by line; nothing here guesses.
/// </summary>
/// <param name="Source">The file's name as given.</param>
/// <param name="Format">The name of the format, such as <c>vtt</c>.</param>
/// <param name="Medium">How the conversation was held.</param>
/// <param name="StartedAt">When it began, where the source has dates.</param>
/// <param name="Lines">Everything said, in the order it was said.</param>
public sealed record UnattributedTranscript(
    string Source,
    string Format,
    Medium Medium,
    StartedAt? StartedAt,
    ImmutableArray<UnattributedLine> Lines)
{
    /// <summary>The transcript in which each line was said by the name at the same place in <paramref name="names"/>.</summary>
    /// <exception cref="ArgumentException">There are not as many names as lines.</exception>
    public Transcript SaidBy(IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        if (names.Count != Lines.Length) throw new ArgumentException($"{Lines.Length} lines need as many names, not {names.Count}.", nameof(names));
        var roster = new Roster();
        var lines = ImmutableArray.CreateBuilder<TranscriptLine>(Lines.Length);
        for (var i = 0; i < Lines.Length; i++)
            lines.Add(new TranscriptLine(roster.IndexOf(names[i]), Lines[i].StartSeconds, Lines[i].EndSeconds, Lines[i].Text));
        return new Transcript(Source, Format, Medium, StartedAt, roster.Speakers, lines.MoveToImmutable());
    }
}
