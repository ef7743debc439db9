using System.Text.Json.Serialization;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Templates;

namespace Alongside.OrderForms.Json;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    AllowOutOfOrderMetadataProperties = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Change))]
[JsonSerializable(typeof(Act))]
[JsonSerializable(typeof(Change[]))]
[JsonSerializable(typeof(Template))]
[JsonSerializable(typeof(Question))]
internal sealed partial class FormJsonContext : JsonSerializerContext;
