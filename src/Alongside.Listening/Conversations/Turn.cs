using System.Collections.Immutable;

namespace Alongside.Listening.Conversations;

/// <summary>
/// Everything one side says until the other side says something that is not a back-channel ("mm", "right"). The other
/// side's back-channels lie between a turn's utterances without ending it.
/// </summary>
/// <param name="Index">Its 0-based place among the turns.</param>
/// <param name="Side">Who holds it.</param>
/// <param name="Utterances">The indexes of that side's utterances in it, in order; never empty.</param>
public sealed record Turn(int Index, Side Side, ImmutableArray<int> Utterances)
{
    /// <summary>The index of its first utterance.</summary>
    public int First => Utterances[0];

    /// <summary>The index of its last utterance.</summary>
    public int Last => Utterances[^1];

    /// <summary>
    /// The turns of a conversation in which <paramref name="isBackChannel"/> tells, for each utterance, whether it is a back-channel.
    /// A back-channel in its own side's turn belongs to that turn; one in the other side's turn belongs to none.
    /// </summary>
    public static ImmutableArray<Turn> Of(ImmutableArray<Utterance> utterances, IReadOnlyList<bool> isBackChannel)
    {
        ArgumentNullException.ThrowIfNull(isBackChannel);
        var turns = ImmutableArray.CreateBuilder<Turn>();
        var current = ImmutableArray.CreateBuilder<int>();
        Side? holder = null;
        foreach (var utterance in utterances)
        {
            if (holder is { } side && side != utterance.Side)
            {
                if (isBackChannel[utterance.Index]) continue;
                turns.Add(new Turn(turns.Count, side, current.ToImmutable()));
                current.Clear();
            }

            holder = utterance.Side;
            current.Add(utterance.Index);
        }

        if (holder is { } last) turns.Add(new Turn(turns.Count, last, current.ToImmutable()));
        return turns.ToImmutable();
    }
}
