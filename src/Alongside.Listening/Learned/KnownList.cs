namespace Alongside.Listening.Learned;

/// <summary>The features of a list that a model knows. Used again and again.</summary>
internal sealed class KnownList
{
    private KnownFeature[] _features = new KnownFeature[512];
    private int[] _perhaps = new int[512];
    private int _count;

    /// <summary>Those that are known, in their order.</summary>
    public ReadOnlySpan<KnownFeature> All => _features.AsSpan(0, _count);

    /// <summary>Looks features up.</summary>
    public void Take(LearnedModel model, FeatureList features)
    {
        if (_features.Length < features.Count) (_features, _perhaps) = (new KnownFeature[2 * features.Count], new int[2 * features.Count]);
        _count = model.Find(features.All, _perhaps, _features);
    }
}
