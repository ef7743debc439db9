using Alongside.Readers.Names;

namespace Alongside.Readers.Cues;

/// <summary>A line of a cue outside of any voice tag.</summary>
/// <param name="Text">The words, without the dash or the arrows before them.</param>
/// <param name="Prefix">What may be a speaker's name at the beginning of <paramref name="Text"/>.</param>
/// <param name="Mark">The mark that stood before the words.</param>
internal readonly record struct CueLine(string Text, SpeakerPrefix Prefix, CueLineMark Mark)
{
    /// <summary>Reads one line.</summary>
    public static CueLine From(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        var mark = CueLineMark.None;
        if (line.StartsWith(">>", StringComparison.Ordinal))
        {
            mark = CueLineMark.Arrows;
            line = line.TrimStart('>').TrimStart();
        }
        else if (line.Length > 1 && line[0] is '-' or '–' or '—' or '‐' && line[1] != line[0])
        {
            mark = CueLineMark.Dash;
            line = line[1..].TrimStart();
        }

        return new CueLine(line.ToString(), SpeakerPrefix.Find(line), mark);
    }
}
