namespace Alongside.Readers.PlainText;

/// <summary>The transcript document of Google Meet, or Gemini's notes with the transcript in them, saved as text.</summary>
public sealed class MeetReader : ITranscriptReader
{
    /// <inheritdoc/>
    public string Format => "meet";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (!TextSign.IsOn(file)) return false;
        var document = new MeetDocument(TextSign.Peek(file));
        return document.HasTimeHeadings ? document.HasTitle || document.HasPeople : document.HasPeople && (document.HasTitle || document.HasEnd);
    }

    /// <inheritdoc/>
    public Reading Read(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new SpokenLines(Format, "line", new MeetDocument(ScriptLine.All(file.Text)).Lines()).Read(file);
    }
}
