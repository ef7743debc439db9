using System.Globalization;
using System.Text;

namespace Alongside.Outputs;

/// <summary>File names for pages: after the conversation's source, safe on every system, and no two the same.</summary>
internal sealed class PageNames(params string[] taken)
{
    private const int MostCharacters = 80;

    private readonly HashSet<string> _taken = new(taken, StringComparer.OrdinalIgnoreCase);

    /// <summary>The name for the page of that source: <c>calls/anna.vtt</c> becomes <c>anna.vtt.html</c>.</summary>
    public string For(string source)
    {
        // What stands behind a # is the conversation's id in its file, and may hold anything.
        var hash = source.IndexOf('#', StringComparison.Ordinal);
        var file = hash < 0 ? source : source[..hash];
        var stem = Safe(file[(file.LastIndexOfAny(['/', '\\']) + 1)..] + (hash < 0 ? "" : "-" + source[(hash + 1)..]));
        for (var number = 1; ; number++)
        {
            var name = stem + (number == 1 ? "" : "-" + number.ToString(CultureInfo.InvariantCulture)) + ".html";
            if (_taken.Add(name)) return name;
        }
    }

    private static string Safe(string text)
    {
        var safe = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (safe.Length >= MostCharacters) break;
            if (Rune.IsLetterOrDigit(rune) || rune.Value is '.' or '_' or '-') safe.Append(rune);
            else if (safe.Length > 0 && safe[^1] != '-') safe.Append('-');
        }

        var name = safe.ToString().Trim('.', '-');
        return name.Length == 0 ? "conversation" : name;
    }
}
