using System.Collections.Immutable;
using Alongside.Readers;
using Alongside.Storage;
using Alongside.Web.Features.Desk;
using Alongside.Web.Importing;

namespace Alongside.Web.Features.Importing;

/// <summary>A conversation on its way in. It is only held in memory until the owner says that it is to be kept.</summary>
/// <param name="Id">Its id, in its address.</param>
/// <param name="FileName">The name it came with.</param>
/// <param name="Bytes">What came.</param>
/// <param name="Reading">What was read in it.</param>
/// <param name="Form">The form from whose page it was brought in; null where from none.</param>
public sealed record ImportDraft(string Id, string FileName, byte[] Bytes, Reading Reading, string? Form)
{
    /// <summary>Which of several conversations it is; null where that is not said yet.</summary>
    public int? Chosen { get; init; }

    /// <summary>Who said each paragraph, where the owner had to say; empty where not.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>The names of the owner in it.</summary>
    public ImmutableArray<string> Me { get; init; } = [];

    /// <summary>What the owner said about it; null where they have not yet.</summary>
    public Typed? About { get; init; }

    /// <summary>What is known of the other side's consent.</summary>
    public Consent Consent { get; init; }

    /// <summary>The conversation; null where it is not clear yet which it is, or who said what.</summary>
    public Transcript? Transcript => Reading switch
    {
        { Transcripts: [var only] } => only,
        { Transcripts.IsEmpty: true, Unattributed: { } unattributed } => Names.IsEmpty ? null : unattributed.SaidBy(Names),
        _ => Chosen is { } chosen && chosen < Reading.Transcripts.Length ? Reading.Transcripts[chosen] : null,
    };

    /// <summary>Whether there are several to choose from.</summary>
    public bool IsSeveral => Reading.Transcripts.Length > 1;

    /// <summary>The content to keep, and the name to keep it under: of this conversation and of nobody else's.</summary>
    public (byte[] Content, string FileName) Kept() =>
        IsSeveral || !Names.IsEmpty ? (KeptTranscript.Write(Transcript!), FileName + KeptTranscript.Extension) : (Bytes, FileName);
}
