using System.Collections.Immutable;

namespace Alongside.Storage.Moving;

/// <summary>What an export is, and what is in it: <c>manifest.json</c>.</summary>
internal sealed record ExportManifest(string Format, int Version, DateTimeOffset ExportedAt, ImmutableArray<string> Parts)
{
    public const string OwnFormat = "alongside.everything";

    public const int OwnVersion = 1;
}
