using System.Text.Json.Serialization;

namespace Alongside.Storage.Model;

[JsonSerializable(typeof(string[]))]
internal sealed partial class NamesJsonContext : JsonSerializerContext;
