namespace Alongside.Listening.Learned;

/// <summary>
/// The features of one utterance: each a 32-bit hash of what it is, with the tokens that it was seen in. It is filled anew for each
/// utterance, so that nothing is allocated once it has grown.
/// </summary>
internal sealed class FeatureList
{
    private Feature[] _features = new Feature[512];

    /// <summary>The features so far, some of them more than once.</summary>
    public ReadOnlySpan<Feature> All => _features.AsSpan(0, Count);

    public int Count { get; private set; }

    public void Clear() => Count = 0;

    /// <summary>Adds a feature that was seen in a range of tokens; an empty range where it is about the whole, a negative one where it is about what came before.</summary>
    public void Add(uint hash, int first = 0, int end = 0)
    {
        if (Count == _features.Length) Array.Resize(ref _features, 2 * Count);
        _features[Count++] = new Feature(hash, first, end);
    }
}
