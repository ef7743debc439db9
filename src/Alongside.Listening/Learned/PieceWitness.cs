using Alongside.Listening.Language;

namespace Alongside.Listening.Learned;

/// <summary>Looks on while it is judged in which field of the order form each piece of somebody's words belongs: what there is to learn from.</summary>
internal abstract class PieceWitness
{
    /// <summary>A piece is judged.</summary>
    /// <param name="utterance">The utterance's index.</param>
    /// <param name="piece">The piece.</param>
    /// <param name="features">What it looks like, and its surroundings. Good for this call only.</param>
    /// <param name="asked">What the seller said before; empty where the piece is no answer to it.</param>
    /// <param name="words">How many words it has.</param>
    /// <param name="before">How many words around and before it were looked at.</param>
    public abstract void See(int utterance, TokenRange piece, FeatureList features, FeatureList asked, int words, int before);
}
