namespace Alongside.Listening.Learned;

/// <summary>One feature.</summary>
/// <param name="Hash">What it is, hashed.</param>
/// <param name="First">The first token it was seen in.</param>
/// <param name="End">The token after the last; where it equals <paramref name="First"/>, the feature is about the whole utterance, or, where both are negative, about what came before; then it may still stand around the words (<see cref="Around"/>).</param>
internal readonly record struct Feature(uint Hash, int First, int End)
{
    private const int FirstAround = -2;

    /// <summary>Which of the three sums it belongs to: 0 of the utterance's words, 1 of the words before, 2 of the rest.</summary>
    public int Group => End > First ? 0 : First < 0 ? 1 : 2;

    /// <summary>The token beside the words that it was seen in; null where it was not seen there.</summary>
    public int? Around => First <= FirstAround ? FirstAround - First : null;

    /// <summary>What stands for both ends of a feature that was seen in a token beside the words.</summary>
    public static int PlaceAround(int token) => FirstAround - token;
}
