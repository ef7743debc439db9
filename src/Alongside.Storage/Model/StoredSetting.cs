namespace Alongside.Storage.Model;

/// <summary>A setting as a row.</summary>
internal sealed record StoredSetting(string Key, string Value);
