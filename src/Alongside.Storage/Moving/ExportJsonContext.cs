using System.Text.Json;
using System.Text.Json.Serialization;

namespace Alongside.Storage.Moving;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    WriteIndented = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ExportManifest))]
[JsonSerializable(typeof(StoredCustomer))]
[JsonSerializable(typeof(StoredForm))]
[JsonSerializable(typeof(ExportedConversation))]
[JsonSerializable(typeof(ExportedAccess))]
[JsonSerializable(typeof(ExportedTemplate))]
[JsonSerializable(typeof(JsonElement[]))]
[JsonSerializable(typeof(SortedDictionary<string, string>))]
internal sealed partial class ExportJsonContext : JsonSerializerContext;
