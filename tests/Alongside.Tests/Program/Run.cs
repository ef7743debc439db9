using System.Text.Json;

namespace Alongside.Tests.Program;

/// <summary>What came of running the program.</summary>
internal sealed record Run(int Exit, string Out, string Error)
{
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The reviews on standard output, one JSON object a line.</summary>
    public JsonElement[] Reviews => [.. Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    public string[] Sources => [.. Reviews.Select(review => review.GetProperty("source").GetString()!)];

    /// <summary>The names on the seller's side of the first review.</summary>
    public string[] Sellers => [.. Reviews[0].GetProperty("participants").EnumerateArray().Where(p => p.GetProperty("side").GetString() == "seller").Select(p => p.GetProperty("name").GetString()!)];
}
