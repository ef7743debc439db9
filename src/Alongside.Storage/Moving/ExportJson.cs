using System.Text.Encodings.Web;
using System.Text.Json;

namespace Alongside.Storage.Moving;

/// <summary>JSON for people to read: umlauts and quotation marks as they are.</summary>
internal static class ExportJson
{
    public static ExportJsonContext Readable { get; } = new(new JsonSerializerOptions(ExportJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = null,
    });
}
