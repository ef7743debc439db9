using System.Text.Json.Serialization;

namespace Alongside.Documents.Exports;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    NumberHandling = JsonNumberHandling.Strict,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(AmountConverter)])]
[JsonSerializable(typeof(Export))]
internal sealed partial class ExportContext : JsonSerializerContext;
