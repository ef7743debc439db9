namespace Alongside.Listening.Learned;

/// <summary>One feature.</summary>
/// <param name="Hash">What it is, hashed.</param>
/// <param name="First">The first token it was seen in.</param>
/// <param name="End">The token after the last; where it equals <paramref name="First"/>, the feature is about the whole utterance, or, where both are negative, about what came before.</param>
internal readonly record struct Feature(uint Hash, int First, int End)
{
    /// <summary>Which of the three sums it belongs to: 0 of the utterance's words, 1 of the words before, 2 of the rest.</summary>
    public int Group => End > First ? 0 : First < 0 ? 1 : 2;
}
