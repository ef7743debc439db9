namespace Alongside.Readers.Json;

/// <summary>Takes JSON that none of the others know, or that is broken, and says so: as text it would only be noise.</summary>
public sealed class OtherJsonReader : ITranscriptReader
{
    /// <inheritdoc/>
    public string Format => "json";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Json is not null;
    }

    /// <inheritdoc/>
    public Reading Read(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Reading.Refused(file.Json?.BrokenLine is { } line
            ? new ReadProblem(ReadProblemCode.Broken, file.Name, $"line {line}", "the JSON is broken, cut off or nested too deeply here", "Export it again")
            : new ReadProblem(
                ReadProblemCode.Unrecognised,
                file.Name,
                Position: null,
                "this JSON is not a transcript of Whisper, AssemblyAI or Deepgram",
                "Save it as text, WebVTT or SRT instead"));
    }
}
