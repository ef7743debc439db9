using System.Text.Json;

namespace Alongside.Readers.Json;

/// <summary>
/// What Whisper, WhisperX and their kin write: segments with a start, an end, a text and, where somebody told the speakers
/// apart, a speaker.
/// </summary>
public sealed class WhisperJsonReader : ITranscriptReader
{
    /// <inheritdoc/>
    public string Format => "whisper-json";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Json?.Root is not { } root) return false;
        if (root.ValueKind == JsonValueKind.Array) return root.EnumerateArray().FirstOrDefault().Text("text") is not null;
        return root.HasArray("segments") || root.HasArray("transcription") || (root.Text("text") is not null && root.Field("language") is not null);
    }

    /// <inheritdoc/>
    public Reading Read(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Json?.Root is { } root ? new SpokenLines(Format, "segment", Lines(root)).Read(file) : SpokenLines.Nothing(file);
    }

    private static List<SpokenLine> Lines(JsonElement root)
    {
        var segments = root.ValueKind == JsonValueKind.Array ? root.EnumerateArray()
            : root.HasArray("segments") ? root.Items("segments")
            : root.Items("transcription");
        var lines = segments.SelectMany(Segment).ToList();
        return lines.Count > 0 ? lines : [new SpokenLine(null, null, null, root.Text("text") ?? "", 1)];
    }

    // WhisperX names the speaker of each word too; a segment that it could not name may have words that it could.
    private static List<SpokenLine> Segment(JsonElement segment, int index)
    {
        if (segment.Speaker() is null && segment.HasArray("words"))
        {
            var runs = WordRuns.Of(segment.Items("words"), ["word", "text"], 1, index + 1);
            if (runs.Count > 0 && runs.TrueForAll(r => r.Speaker is not null)) return runs.Count == 1 && segment.Text("text") is not null ? [Whole(segment, runs[0].Speaker, index)] : runs;
        }

        return [Whole(segment, segment.Speaker(), index)];
    }

    // whisper.cpp counts milliseconds, under "offsets".
    private static SpokenLine Whole(JsonElement segment, string? speaker, int index) => segment.Field("offsets") is { } offsets
        ? new SpokenLine(speaker, offsets.Milliseconds("from"), offsets.Milliseconds("to"), segment.Text("text") ?? "", index + 1)
        : new SpokenLine(speaker, segment.Number("start"), segment.Number("end"), segment.Text("text") ?? "", index + 1);
}
