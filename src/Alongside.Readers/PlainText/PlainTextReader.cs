namespace Alongside.Readers.PlainText;

/// <summary>
/// Text with a name before the words (<c>Jana: …</c>, <c>[00:01:02] Jana: …</c>) or on a line above them, and any other
/// text, which then has no speakers. It takes whatever is text, so it is asked last.
/// </summary>
public sealed class PlainTextReader : ITranscriptReader
{
    /// <inheritdoc/>
    public string Format => "text";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return TextSign.IsOn(file);
    }

    /// <inheritdoc/>
    public Reading Read(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new SpokenLines(Format, "line", new Script(ScriptLine.All(file.Text)).Lines()).Read(file);
    }
}
