namespace Alongside.Readers.PlainText;

/// <summary>Otter's text export: <c>Jana Novak  0:03</c> on a line of its own, the words on the lines below, a note at the end.</summary>
public sealed class OtterReader : ITranscriptReader
{
    /// <inheritdoc/>
    public string Format => "otter";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (!TextSign.IsOn(file)) return false;
        var lines = TextSign.Peek(file);
        // Others put the time in brackets or behind a dash.
        return new Script(lines).HasHeadings
            && lines.Exists(l => l.HeadingName is { } name && l.Raw.StartsWith(name, StringComparison.Ordinal) && IsTime(l.Raw[name.Length..]));
    }

    /// <inheritdoc/>
    public Reading Read(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new SpokenLines(Format, "line", new Script(ScriptLine.All(file.Text)).Lines()).Read(file);
    }

    private static bool IsTime(ReadOnlySpan<char> rest) => rest.Length > 0 && char.IsWhiteSpace(rest[0]) && char.IsAsciiDigit(rest.TrimStart()[0]);
}
