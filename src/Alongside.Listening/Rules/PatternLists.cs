namespace Alongside.Listening.Rules;

/// <summary>The named lists that patterns use, each made into a tree once, however many patterns use it.</summary>
internal sealed class PatternLists(IReadOnlyDictionary<string, string> texts)
{
    private readonly Dictionary<string, PatternNode> _trees = new(StringComparer.Ordinal);

    /// <summary>The tree of a list.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="parse">Makes its text into a tree.</param>
    /// <exception cref="FormatException">There is no list of that name, or its text is no pattern.</exception>
    public PatternNode Tree(string name, Func<string, PatternNode> parse)
    {
        if (_trees.TryGetValue(name, out var known)) return known;
        if (!texts.TryGetValue(name, out var text)) throw new FormatException($"there is no list \"{name}\"");
        return _trees[name] = parse(text);
    }
}
