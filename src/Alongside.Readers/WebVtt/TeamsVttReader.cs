namespace Alongside.Readers.WebVtt;

/// <summary>WebVTT with the speakers in voice tags, <c>&lt;v Jana Novak&gt;…&lt;/v&gt;</c>, as Microsoft Teams writes it.</summary>
public sealed class TeamsVttReader : ITranscriptReader
{
    /// <inheritdoc/>
    public string Format => "teams-vtt";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return WebVttSign.IsOn(file) && WebVttSign.Peek(file).HasVoices;
    }

    /// <inheritdoc/>
    public Reading Read(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return WebVttSign.Read(file, Format);
    }
}
