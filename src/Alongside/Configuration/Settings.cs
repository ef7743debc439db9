using System.Collections.Immutable;

namespace Alongside.Configuration;

/// <summary>What somebody has settled once and for all, for a folder (<c>.alongside.yml</c>) or for themselves (<c>settings.yml</c>).</summary>
/// <param name="Me">The names under which the user speaks; empty where it is not said.</param>
/// <param name="OthersReport">Whether figures that others have published are shown; null where it is not said.</param>
internal sealed record Settings(ImmutableArray<string> Me, bool? OthersReport)
{
    public static Settings None { get; } = new([], null);
}
