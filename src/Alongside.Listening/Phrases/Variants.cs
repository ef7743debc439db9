using Alongside.Listening.Language;

namespace Alongside.Listening.Phrases;

/// <summary>Wordings that go by how two people speak to each other: "Was {brauchen Sie|brauchst du}?"</summary>
internal static class Variants
{
    private const char Bar = '|';

    /// <summary>Whether what stands between two braces is a choice of two wordings.</summary>
    public static bool IsOne(string braced) => braced.IndexOf(Bar, StringComparison.Ordinal) is var bar and > 0 && braced.IndexOf(Bar, bar + 1) < 0;

    /// <summary>The text with, of each pair, the wording that fits.</summary>
    public static string Choose(string text, Address address)
    {
        for (var open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', open + 1))
        {
            var close = text.IndexOf('}', open);
            if (close < 0) break;
            var bar = text.IndexOf(Bar, open, close - open);
            if (bar < 0) continue;
            var chosen = address is Address.Formal ? text[(open + 1)..bar] : text[(bar + 1)..close];
            text = text[..open] + chosen + text[(close + 1)..];
        }

        return text;
    }
}
