namespace Alongside.Storage;

/// <summary>The key by which a device of the customer's side is known again. The key itself is kept on the device only.</summary>
/// <param name="FormId">The form it belongs to.</param>
/// <param name="DeviceId">The device, as the form's changes name it; one key for each.</param>
/// <param name="KeyHash">The hash of the key.</param>
/// <param name="MadeAt">When the device first appeared.</param>
public sealed record StoredDeviceKey(string FormId, string DeviceId, byte[] KeyHash, DateTimeOffset MadeAt);
