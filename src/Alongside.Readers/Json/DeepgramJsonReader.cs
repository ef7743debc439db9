using System.Globalization;
using System.Text.Json;

namespace Alongside.Readers.Json;

/// <summary>
/// Deepgram's response: its utterances, else its paragraphs, else its words. Speakers are counted from 0 there and are
/// called "Speaker 0" here; where a recording has several channels and no speakers, "Channel 0".
/// </summary>
public sealed class DeepgramJsonReader : ITranscriptReader
{
    /// <inheritdoc/>
    public string Format => "deepgram-json";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Json?.Root?.Field("results") is { } results && (results.HasArray("channels") || results.HasArray("utterances"));
    }

    /// <inheritdoc/>
    public Reading Read(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Json?.Root?.Field("results") is { } results ? new SpokenLines(Format, "segment", Lines(results)).Read(file) : SpokenLines.Nothing(file);
    }

    private static List<SpokenLine> Lines(JsonElement results)
    {
        var utterances = Utterances(results);
        if (utterances.Exists(u => u.Speaker is not null)) return utterances;
        var channels = results.Items("channels").ToList();
        var spoken = channels.SelectMany((channel, i) => Channel(channel, channels.Count > 1 ? i : null)).ToList();
        // The channels stand one after the other; what was said in them was said at the same time.
        if (channels.Count > 1) spoken = [.. spoken.OrderBy(l => l.StartSeconds ?? 0)];
        return utterances.Count > 0 && !spoken.Exists(l => l.Speaker is not null) ? utterances : spoken;
    }

    private static List<SpokenLine> Utterances(JsonElement results)
    {
        var several = results.Items("channels").Skip(1).Any();
        return [.. results.Items("utterances").Select((u, i) => new SpokenLine(
            u.Speaker() ?? (several ? ChannelName(u.Number("channel")) : null), u.Number("start"), u.Number("end"), u.Text("transcript") ?? "", i + 1))];
    }

    private static IEnumerable<SpokenLine> Channel(JsonElement channel, int? number)
    {
        if (channel.Items("alternatives").FirstOrDefault() is not { ValueKind: JsonValueKind.Object } best) return [];
        var lines = best.Field("paragraphs") is { } paragraphs && paragraphs.HasArray("paragraphs")
            ? [.. paragraphs.Items("paragraphs").Select(Paragraph)]
            : WordRuns.Of(best.Items("words"), ["punctuated_word", "word"], 1, 1);
        if (lines.Count == 0) lines = [new SpokenLine(null, null, null, best.Text("transcript") ?? "", 1)];
        return lines.Select(l => l with { Speaker = l.Speaker ?? ChannelName(number) });
    }

    private static SpokenLine Paragraph(JsonElement paragraph, int index) => new(
        paragraph.Speaker(),
        paragraph.Number("start"),
        paragraph.Number("end"),
        string.Join(' ', paragraph.Items("sentences").Select(s => s.Text("text"))),
        index + 1);

    private static string? ChannelName(double? number) => number is { } n ? string.Create(CultureInfo.InvariantCulture, $"Channel {n}") : null;
}
