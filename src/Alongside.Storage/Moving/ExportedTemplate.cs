using System.Text.Json;

namespace Alongside.Storage.Moving;

/// <summary>A template of the seller's own.</summary>
internal sealed record ExportedTemplate(string Id, DateTimeOffset ChangedAt, JsonElement Template);
