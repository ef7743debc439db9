using System.Text.Json;

namespace Alongside.Reviews.Json;

/// <summary>How the values of an enumeration are written out: <c>ExploredPushback</c> becomes <c>explored-pushback</c>.</summary>
internal static class KebabNames
{
    public static string Kebab<T>(this T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
