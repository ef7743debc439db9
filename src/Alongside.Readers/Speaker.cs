using System.Collections.Immutable;

namespace Alongside.Readers;

/// <summary>Somebody who spoke, as the source names them.</summary>
/// <param name="Name">The name as written; for mail without a display name, the address.</param>
/// <param name="Addresses">Other ways the source names the same person, such as e-mail addresses; may be empty.</param>
public sealed record Speaker(string Name, ImmutableArray<string> Addresses);
