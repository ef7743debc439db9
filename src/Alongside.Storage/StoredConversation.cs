using System.Collections.Immutable;

namespace Alongside.Storage;

/// <summary>A conversation that belongs to a form, as the file it came in.</summary>
/// <param name="Id">Its id.</param>
/// <param name="FormId">The form it belongs to.</param>
/// <param name="Title">What the seller calls it.</param>
/// <param name="FileName">The name the file came with; never a path to write to.</param>
/// <param name="Content">The file as it came, byte for byte.</param>
/// <param name="Me">The names under which the seller speaks in it.</param>
/// <param name="Consent">What is known of the other side's consent to being recorded.</param>
/// <param name="AddedAt">When it was added.</param>
public sealed record StoredConversation(
    string Id,
    string FormId,
    string Title,
    string FileName,
    byte[] Content,
    ImmutableArray<string> Me,
    Consent Consent,
    DateTimeOffset AddedAt);
