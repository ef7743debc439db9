using System.Text.Json;

namespace Alongside.Readers.Json;

/// <summary>Joins single words into runs of one speaker, for sources that name the speaker of each word only.</summary>
internal static class WordRuns
{
    /// <summary>A line of speech for each run, from the first word's start to the last one's end.</summary>
    /// <param name="words">The words in the order in which they are spoken.</param>
    /// <param name="texts">The fields that may hold the word; the first one that is there counts.</param>
    /// <param name="unitsPerSecond">What the times count: 1 for seconds, 1000 for milliseconds.</param>
    /// <param name="position">The position of all of them.</param>
    public static List<SpokenLine> Of(IEnumerable<JsonElement> words, string[] texts, double unitsPerSecond, int position)
    {
        var runs = new Gathering();
        string? speaker = null;
        foreach (var word in words)
        {
            var text = texts.Select(t => word.Text(t)).FirstOrDefault(t => t is not null) ?? "";
            var said = word.Speaker();
            if (!runs.HasBegun || said != speaker) runs.Begin(speaker = said, word.Number("start") / unitsPerSecond, null, text, position);
            else runs.GoOn(text);
            runs.EndAt(word.Number("end") / unitsPerSecond);
        }

        return runs.End();
    }
}
