using System.Collections.Immutable;

namespace Alongside.Storage.Moving;

/// <summary>What lets the customer's side into a form: hashes only, from which neither a link nor a key can be made.</summary>
internal sealed record ExportedAccess(ImmutableArray<StoredLink> Links, ImmutableArray<StoredDeviceKey> DeviceKeys);
