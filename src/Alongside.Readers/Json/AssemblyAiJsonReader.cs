using System.Text.Json;

namespace Alongside.Readers.Json;

/// <summary>AssemblyAI's transcript: its utterances, else its words. Times are milliseconds there; speakers are called "A" and "B".</summary>
public sealed class AssemblyAiJsonReader : ITranscriptReader
{
    /// <inheritdoc/>
    public string Format => "assemblyai-json";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Json?.Root is { ValueKind: JsonValueKind.Object } root
            && (root.HasArray("utterances") || (root.Field("audio_url") is not null && (root.HasArray("words") || root.Text("text") is not null)));
    }

    /// <inheritdoc/>
    public Reading Read(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Json?.Root is { } root ? new SpokenLines(Format, "segment", Lines(root)).Read(file) : SpokenLines.Nothing(file);
    }

    private static List<SpokenLine> Lines(JsonElement root)
    {
        var utterances = root.Items("utterances")
            .Select((u, i) => new SpokenLine(u.Speaker(), u.Milliseconds("start"), u.Milliseconds("end"), u.Text("text") ?? "", i + 1))
            .ToList();
        if (utterances.Count > 0) return utterances;
        var runs = WordRuns.Of(root.Items("words"), ["text"], 1000, 1);
        return runs.Exists(r => r.Speaker is not null) ? runs : [new SpokenLine(null, null, null, root.Text("text") ?? "", 1)];
    }
}
