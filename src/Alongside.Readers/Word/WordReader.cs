using Alongside.Readers.Cues;
using Alongside.Readers.PlainText;
using Alongside.Readers.Times;

namespace Alongside.Readers.Word;

/// <summary>Transcripts saved as Word documents, by Teams (<c>Jana Novak   0:03</c>) and others: read as text is.</summary>
public sealed class WordReader : ITranscriptReader
{
    /// <inheritdoc/>
    public string Format => "docx";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return WordDocument.IsOn(file.Bytes);
    }

    /// <inheritdoc/>
    public Reading Read(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            return new SpokenLines(Format, "line", Lines(WordDocument.Text(file.Bytes))).Read(file);
        }
        catch (UnpackedTooLargeException)
        {
            return Reading.Refused(new ReadProblem(
                ReadProblemCode.TooLarge, file.Name, Position: null, "it unpacks to more than a transcript could be", "Open it in Word and save its text as a text file"));
        }
        catch (InvalidDataException)
        {
            return Broken(file);
        }
    }

    private static List<SpokenLine> Lines(string text)
    {
        // Older documents of Teams: two times with an arrow, the name below, the words below that.
        return text.Contains("-->", StringComparison.Ordinal) && TimedBlocks(text) is { Count: > 0 } blocks
            ? blocks
            : new Script(ScriptLine.All(text)).Lines();
    }

    private static List<SpokenLine>? TimedBlocks(string text)
    {
        var first = text.AsSpan().TrimStart();
        var end = first.IndexOf('\n');
        if (end < 0 || !CueTiming.TryRead(first[..end], out _)) return null;
        return [.. CueScanner.Scan(text, blankEndsCue: false).Select(Block)];
    }

    private static SpokenLine Block(Cue cue)
    {
        var end = cue.Markup.IndexOf('\n', StringComparison.Ordinal);
        var name = end < 0 ? "" : cue.Markup[..end].Trim();
        return Names.NameShape.Judge(name) == Names.NameLikeness.None
            ? new SpokenLine(null, cue.StartSeconds, cue.EndSeconds, cue.Markup, cue.Line)
            : new SpokenLine(name, cue.StartSeconds, cue.EndSeconds, cue.Markup[end..], cue.Line);
    }

    private static Reading Broken(SourceFile file) => Reading.Refused(new ReadProblem(
        ReadProblemCode.Broken, file.Name, Position: null, "the Word document is damaged or was cut off", "Export it again, or save its text as a text file"));
}
