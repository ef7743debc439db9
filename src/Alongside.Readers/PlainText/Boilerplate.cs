namespace Alongside.Readers.PlainText;

/// <summary>What transcription services write under a transcript. Nobody said it.</summary>
internal static class Boilerplate
{
    private static readonly string[] Beginnings =
    [
        "Transcribed by https://otter.ai", "Transcribed by http://otter.ai", "Transcribed by Otter.ai",
        "Meeting ended after ", "Transcription ended after ", "This editable transcript was computer generated",
        "Besprechung nach ", "Transkription nach ", "Dieses bearbeitbare Transkript wurde ",
        "This transcript was generated automatically", "Diese Transkription wurde automatisch",
    ];

    /// <summary>Whether the line is such a note.</summary>
    public static bool Is(string line)
    {
        if (line.Length > 300) return false;
        var text = line.AsSpan().TrimStart("#*_> ");
        foreach (var beginning in Beginnings)
            if (text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
