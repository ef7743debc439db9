using Alongside.Readers.Times;

namespace Alongside.Readers.Cues;

/// <summary>
/// Cuts a WebVTT or SubRip text into its cues. Only the lines with times count: numbers and ids may be missing, wrong or
/// GUIDs, and blank lines may be missing. In WebVTT a blank line ends a cue; in SubRip files they stand inside cues too.
/// </summary>
internal static class CueScanner
{
    /// <summary>The cues in the file's order.</summary>
    /// <param name="text">The file, lines ended by <c>\n</c>.</param>
    /// <param name="blankEndsCue">Whether this is WebVTT, with its comments and style blocks between the cues.</param>
    public static IEnumerable<Cue> Scan(string text, bool blankEndsCue)
    {
        var lines = new List<string>();
        CueTiming? open = null;
        var (openedAt, number, afterBlank, skipping) = (0, 0, true, false);
        for (var at = 0; at <= text.Length;)
        {
            var end = text.IndexOf('\n', at);
            if (end < 0) end = text.Length;
            var line = text.AsSpan(at, end - at);
            at = end + 1;
            number++;
            var blank = line.IsWhiteSpace();
            if (skipping && !blank) continue;
            skipping = blankEndsCue && !blank && afterBlank && IsBlock(line);
            if (!skipping && !blank && CueTiming.TryRead(line, out var timing))
            {
                DropId(lines, mayBeWord: !blankEndsCue);
                if (open is { } previous) yield return Close(previous, lines, openedAt);
                (open, openedAt) = (timing, number);
                lines.Clear();
            }
            else if (blank && blankEndsCue && open is { } ended)
            {
                yield return Close(ended, lines, openedAt);
                open = null;
                lines.Clear();
            }
            else if (open is not null)
            {
                lines.Add(line.ToString());
            }

            afterBlank = blank;
        }

        if (open is { } last) yield return Close(last, lines, openedAt);
    }

    private static Cue Close(CueTiming timing, List<string> lines, int line) =>
        new(timing.StartSeconds, timing.EndSeconds, string.Join('\n', lines), line);

    private static bool IsBlock(ReadOnlySpan<char> line) =>
        IsWord(line, "NOTE") || IsWord(line, "STYLE") || IsWord(line, "REGION");

    private static bool IsWord(ReadOnlySpan<char> line, string word) =>
        line.StartsWith(word, StringComparison.Ordinal) && (line.Length == word.Length || char.IsWhiteSpace(line[word.Length]));

    // The line directly before the times belongs to the cue that follows if it is a number or an id.
    private static void DropId(List<string> lines, bool mayBeWord)
    {
        if (lines.Count == 0) return;
        var last = lines[^1].AsSpan().Trim();
        var standsAlone = lines.Count > 1 && string.IsNullOrWhiteSpace(lines[^2]);
        if (IsId(last) || (mayBeWord && standsAlone && last.Length > 0 && !last.Contains(' '))) lines.RemoveAt(lines.Count - 1);
    }

    private static bool IsId(ReadOnlySpan<char> line)
    {
        var digits = 0;
        foreach (var c in line)
        {
            if (char.IsAsciiHexDigit(c) || (c is '-' or '/' && line.Length > 30)) digits += char.IsAsciiDigit(c) ? 1 : 0;
            else return false;
        }

        return line.Length > 30 ? digits > 0 : digits > 0 && digits == line.Length;
    }
}
