using Alongside.Listening.Pushback;

namespace Alongside.Training.Lines;

/// <summary>The names under which response codes are written out.</summary>
internal static class ResponseCodeNames
{
    private static readonly string[] Names = [.. Enum.GetNames<ResponseCode>().Select(n => n.ToLowerInvariant())];

    /// <summary>How the code is written out, such as <c>explores</c>.</summary>
    public static string Name(this ResponseCode code) => Names[(int)code];

    /// <summary>The code with that name, or null where there is none.</summary>
    public static ResponseCode? Parse(string name) => Array.IndexOf(Names, name) is var at and >= 0 ? (ResponseCode)at : null;
}
