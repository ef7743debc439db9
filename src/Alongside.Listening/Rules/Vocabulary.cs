namespace Alongside.Listening.Rules;

/// <summary>Numbers the words that patterns name, so that matching compares numbers. A word no pattern names is <see cref="Unknown"/>.</summary>
internal sealed class Vocabulary
{
    public const int Unknown = 0;

    /// <summary>A figure that no pattern names.</summary>
    public const int Number = 1;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    /// <summary>One more than the largest number given out.</summary>
    public int Size => _ids.Count + 2;

    /// <summary>The number of a word, given out where it is new.</summary>
    public int Add(string norm)
    {
        if (!_ids.TryGetValue(norm, out var id)) _ids.Add(norm, id = _ids.Count + 2);
        return id;
    }

    /// <summary>The number of a word, or <see cref="Unknown"/>.</summary>
    public int Find(string norm) => _ids.GetValueOrDefault(norm, Unknown);
}
