using System.Collections.Immutable;

namespace Alongside.Storage;

/// <summary>What an import added to what was there. What was there already, and is the same, is not counted.</summary>
/// <param name="Customers">New customers.</param>
/// <param name="Forms">New forms.</param>
/// <param name="Changes">New changes, those of the new forms too.</param>
/// <param name="Conversations">New conversations.</param>
/// <param name="Links">New links, and links that the import revoked.</param>
/// <param name="DeviceKeys">New device keys.</param>
/// <param name="Settings">New settings.</param>
/// <param name="Templates">New templates.</param>
/// <param name="Conflicts">What was there already and is different: where, as the path in the export. What was there is kept.</param>
public sealed record Imported(
    int Customers,
    int Forms,
    int Changes,
    int Conversations,
    int Links,
    int DeviceKeys,
    int Settings,
    int Templates,
    ImmutableArray<string> Conflicts);
