namespace Alongside.Readers.WebVtt;

/// <summary>Any other WebVTT file: without speakers, or with their names only where the speaker changes.</summary>
public sealed class PlainVttReader : ITranscriptReader
{
    /// <inheritdoc/>
    public string Format => "vtt";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return WebVttSign.IsOn(file);
    }

    /// <inheritdoc/>
    public Reading Read(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return WebVttSign.Read(file, Format);
    }
}
