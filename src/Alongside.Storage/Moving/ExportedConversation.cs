using System.Collections.Immutable;

namespace Alongside.Storage.Moving;

/// <summary>A conversation without its file, which lies beside it as it came.</summary>
internal sealed record ExportedConversation(
    string Id,
    string FormId,
    string Title,
    string FileName,
    string File,
    ImmutableArray<string> Me,
    Consent Consent,
    DateTimeOffset AddedAt);
