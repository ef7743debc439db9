namespace Alongside.Readers.PlainText;

/// <summary>What transcription services write above, between and under the words. Nobody said it.</summary>
internal static class Boilerplate
{
    private static readonly string[] Beginnings =
    [
        "Transcribed by https://otter.ai", "Transcribed by http://otter.ai", "Transcribed by Otter.ai",
        "Meeting ended after ", "Transcription ended after ", "This editable transcript was computer generated",
        "Besprechung nach ", "Transkription nach ", "Dieses bearbeitbare Transkript wurde ",
        "This transcript was generated automatically", "Diese Transkription wurde automatisch",
    ];

    private static readonly string[] Endings =
    [
        " started transcription", " stopped transcription", " hat die Transkription gestartet", " hat die Transkription beendet",
    ];

    /// <summary>Whether the line is such a note.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.Length > 300) return false;
        var text = line.TrimStart("#*_> ");
        foreach (var beginning in Beginnings)
            if (text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)) return true;
        foreach (var ending in Endings)
            if (text.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
