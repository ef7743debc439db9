namespace Alongside.Readers;

/// <summary>Reads one format. A reader recognises its format from the content alone, never from the file's name.</summary>
public interface ITranscriptReader
{
    /// <summary>The name of the format in the review's output, such as <c>zoom-vtt</c>.</summary>
    string Format { get; }

    /// <summary>Whether the file is of this format. Cheap: it looks at the beginning, not at the whole.</summary>
    bool Recognises(SourceFile file);

    /// <summary>Reads a file that was recognised. Whatever the file contains, this returns; it does not throw on content.</summary>
    Reading Read(SourceFile file);
}
