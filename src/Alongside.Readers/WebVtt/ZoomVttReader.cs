namespace Alongside.Readers.WebVtt;

/// <summary>WebVTT with <c>Jana Novak: </c> at the beginning of each cue, as Zoom writes it.</summary>
public sealed class ZoomVttReader : ITranscriptReader
{
    /// <inheritdoc/>
    public string Format => "zoom-vtt";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return WebVttSign.IsOn(file) && WebVttSign.Peek(file).NamesEveryCue;
    }

    /// <inheritdoc/>
    public Reading Read(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return WebVttSign.Read(file, Format);
    }
}
