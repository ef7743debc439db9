namespace Alongside.Readers.Names;

/// <summary>What may be a speaker's name at the beginning of a line, and where the words after it begin.</summary>
/// <param name="Name">The name without brackets and marks; null where nothing here looks like one.</param>
/// <param name="Likeness">How much it looks like one.</param>
/// <param name="TextStart">Where the words begin: behind the colon and the white space after it.</param>
internal readonly record struct SpeakerPrefix(string? Name, NameLikeness Likeness, int TextStart)
{
    /// <summary>
    /// Looks for <c>Name:</c> at the beginning of a line, also as <c>[Name]:</c> and <c>**Name:**</c>. It looks at the first
    /// colon, and only so far in as a name is long.
    /// </summary>
    public static SpeakerPrefix Find(ReadOnlySpan<char> line)
    {
        var start = 0;
        while (start < line.Length && (char.IsWhiteSpace(line[start]) || line[start] is '*' or '_' or '\uFEFF' or '\u200B' or '\u200E' or '\u200F')) start++;
        var window = line[start..Math.Min(line.Length, start + NameShape.MaxLength + 6)];
        var colon = window.IndexOfAny(':', '：');
        if (colon <= 0) return default;
        var label = window[..colon].Trim().Trim("*_").Trim();
        if (label.Length > 2 && label[0] == '[' && label[^1] == ']') label = label[1..^1].Trim();
        var likeness = NameShape.Judge(label);
        if (likeness == NameLikeness.None) return default;

        var after = start + colon + 1;
        while (after < line.Length && line[after] is '*' or '_') after++;
        if (after < line.Length && !char.IsWhiteSpace(line[after]) && window[colon] == ':')
        {
            // "10:30", "https://", "std::vector", ":)" – and only rarely "Name:text".
            if (!char.IsLetter(line[after]) || after != start + colon + 1) return default;
            likeness--;
            if (likeness == NameLikeness.None) return default;
        }

        while (after < line.Length && char.IsWhiteSpace(line[after])) after++;
        return new SpeakerPrefix(Wording.Clean(label), likeness, after);
    }
}
