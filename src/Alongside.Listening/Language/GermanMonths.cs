using System.Collections.Frozen;

namespace Alongside.Listening.Language;

/// <summary>The months in German, Austrian ones and short forms included.</summary>
internal static class GermanMonths
{
    private static readonly FrozenDictionary<string, int> Numbers = new (string Names, int Number)[]
    {
        ("januar jänner jan jän", 1), ("februar feber feb", 2), ("märz mär", 3), ("april apr", 4), ("mai", 5), ("juni jun juno", 6), ("juli jul", 7), ("august aug", 8),
        ("september sept sep", 9), ("oktober okt", 10), ("november nov", 11), ("dezember dez", 12),
    }.SelectMany(m => m.Names.Split(' ').Select(name => (name, m.Number))).ToFrozenDictionary(m => m.name, m => m.Number, StringComparer.Ordinal);

    /// <summary>1 to 12, or 0 where the word is no month's name.</summary>
    public static int Number(string norm) => Numbers.GetValueOrDefault(norm);
}
