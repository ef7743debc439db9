using System.Collections.Frozen;

namespace Alongside.Listening.Language;

/// <summary>Sets of words as they are written down in the code: parted by spaces.</summary>
internal static class WordSet
{
    public static FrozenSet<string> Of(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The same set for each language, in its words.</summary>
    public static PerLanguage<FrozenSet<string>> Of(string english, string german) => new(Of(english), Of(german));
}
