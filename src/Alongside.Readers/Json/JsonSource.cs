using System.Text;
using System.Text.Json;

namespace Alongside.Readers.Json;

/// <summary>A file whose content is JSON, or was meant to be.</summary>
internal sealed class JsonSource
{
    // Transcripts nest six or seven levels deep. The parser refuses what is deeper than this, and never recurses.
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64, AllowTrailingCommas = true };

    private JsonSource(JsonElement? root, long? brokenLine) => (Root, BrokenLine) = (root, brokenLine);

    /// <summary>The value; null where it is broken.</summary>
    public JsonElement? Root { get; }

    /// <summary>The 1-based line at which it is broken.</summary>
    public long? BrokenLine { get; }

    /// <summary>Parses a text that begins as JSON with objects in it does; null for any other.</summary>
    public static JsonSource? Parse(string text)
    {
        if (!BeginsAsJson(text)) return null;
        try
        {
            return new JsonSource(JsonElement.Parse(Encoding.UTF8.GetBytes(WithoutHalfPairs(text)), Options), null);
        }
        catch (JsonException e)
        {
            return new JsonSource(null, (e.LineNumber ?? 0) + 1);
        }
    }

    // "[00:00:39] Jana: …" begins with a bracket too.
    private static bool BeginsAsJson(string text)
    {
        var rest = text.AsSpan().TrimStart("\uFEFF \t\n");
        if (rest.IsEmpty || rest[0] is not ('{' or '[')) return false;
        var next = rest[1..].TrimStart();
        return next.IsEmpty || (rest[0] == '{' ? next[0] is '"' or '}' : next[0] is '{' or ']' or '[');
    }

    // An escape for half a surrogate pair is valid JSON that no string can hold.
    private static string WithoutHalfPairs(string text)
    {
        text = text.TrimStart('\uFEFF');
        if (!text.Contains("\\ud", StringComparison.OrdinalIgnoreCase)) return text;
        var whole = text.ToCharArray();
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] != '\\') continue;
            var unit = Escaped(text, i);
            if (unit is { } high && char.IsHighSurrogate(high) && Escaped(text, i + 6) is { } low && char.IsLowSurrogate(low)) i += 11;
            else if (unit is { } half && char.IsSurrogate(half)) "fffd".CopyTo(whole.AsSpan(i + 2));
            else i++;
        }

        return new string(whole);
    }

    private static char? Escaped(string text, int at) =>
        at + 6 <= text.Length && text[at] == '\\' && text[at + 1] == 'u'
        && ushort.TryParse(text.AsSpan(at + 2, 4), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : null;
}
