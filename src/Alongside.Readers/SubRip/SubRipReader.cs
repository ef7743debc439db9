using Alongside.Readers.Cues;
using Alongside.Readers.Times;

namespace Alongside.Readers.SubRip;

/// <summary>SubRip captions (<c>.srt</c>), with or without numbers, and anything else made of lines with <c>--&gt;</c> between two times.</summary>
public sealed class SubRipReader : ITranscriptReader
{
    // The first cue stands at the top; a few lines of something else before it are forgiven.
    private const int LinesToFirstCue = 10;

    /// <inheritdoc/>
    public string Format => "srt";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var text = file.Text.AsSpan();
        for (var i = 0; i < LinesToFirstCue && !text.IsEmpty; i++)
        {
            text = text.TrimStart();
            var end = text.IndexOf('\n');
            var line = end < 0 ? text : text[..end];
            if (CueTiming.TryRead(line.TrimStart('\uFEFF'), out _)) return true;
            text = end < 0 ? default : text[(end + 1)..];
        }

        return false;
    }

    /// <inheritdoc/>
    public Reading Read(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new SpokenLines(Format, "line", new CueReading(CueScanner.Scan(file.Text, blankEndsCue: false)).Lines()).Read(file);
    }
}
