using System.Text.Json;

namespace Alongside.Training.Corpora;

/// <summary>CaSiNo (Chawla et al. 2021; CC BY 4.0): two campers share out food, water and firewood in a chat; what strategies a message follows.</summary>
internal static class CasinoTalks
{
    public const string Prefix = "casino:";

    public static IEnumerable<CorpusLine> Read(string folder)
    {
        foreach (var file in new[] { "casino_train.json", "casino_valid.json", "casino_test.json" })
        {
            using var talks = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, file)));
            foreach (var talk in talks.RootElement.EnumerateArray())
                foreach (var line in Read(talk)) yield return line;
        }
    }

    private static IEnumerable<CorpusLine> Read(JsonElement talk)
    {
        var said = talk.GetProperty("chat_logs").EnumerateArray().Select(m => (By: m.GetProperty("id").GetString()!, Text: m.GetProperty("text").GetString()!)).ToArray();
        var at = -1;
        foreach (var pair in talk.GetProperty("annotations").EnumerateArray())
        {
            var text = pair[0].GetString()!;
            if (Array.FindIndex(said, at + 1, m => string.Equals(m.Text, text, StringComparison.Ordinal)) is >= 0 and var found) at = found;
            var before = said.Take(Math.Max(at, 0)).LastOrDefault(m => m.By != said[at].By && !m.Text.EndsWith("-Deal", StringComparison.Ordinal)).Text ?? "";
            yield return new([.. pair[1].GetString()!.Split(',').Select(s => Prefix + s.Trim())], before, text);
        }
    }
}
