namespace Alongside.Storage.Model;

/// <summary>A change of a form as a row: its version is its place in the form, beginning at 1.</summary>
internal sealed record StoredChange(string FormId, int Version, string ChangeId, string Json);
