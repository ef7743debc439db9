namespace Alongside.OrderForms.Json;

/// <summary>Names of values as they are written to files: <c>not-now</c>.</summary>
internal static class KebabCase
{
    public static string Of<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
