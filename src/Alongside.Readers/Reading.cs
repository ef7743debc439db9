using System.Collections.Immutable;

namespace Alongside.Readers;

/// <summary>What came of reading one file: the conversations in it, and what could not be read. Both may be there at once.</summary>
/// <param name="Transcripts">The conversations that were read.</param>
/// <param name="Problems">What could not be read, in the file's order.</param>
/// <param name="Unattributed">Words whose speaker the source does not name, where a <see cref="ReadProblemCode.NoSpeakers"/> was found.</param>
public sealed record Reading(
    ImmutableArray<Transcript> Transcripts,
    ImmutableArray<ReadProblem> Problems,
    UnattributedTranscript? Unattributed = null)
{
    /// <summary>A file that held just this conversation.</summary>
    public static Reading Of(Transcript transcript) => new([transcript], []);

    /// <summary>A file that could not be read.</summary>
    public static Reading Refused(ReadProblem problem) => new([], [problem]);

    /// <summary>A file whose words have no speakers.</summary>
    public static Reading WithoutSpeakers(UnattributedTranscript unattributed)
    {
        ArgumentNullException.ThrowIfNull(unattributed);
        return new([], [new ReadProblem(
            ReadProblemCode.NoSpeakers,
            unattributed.Source,
            Position: null,
            "it does not say who is speaking",
            "Export it with speaker names, or say who said what with --assign")], unattributed);
    }
}
