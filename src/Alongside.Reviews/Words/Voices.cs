using Alongside.Listening.Conversations;

namespace Alongside.Reviews.Words;

/// <summary>How the people of a conversation are called when one tells the seller about it.</summary>
public sealed class Voices
{
    private const int NamedOnes = 3;
    private readonly Dictionary<string, Participant> _byId = new(StringComparer.Ordinal);
    private readonly bool _alone;

    /// <summary>Looks at who took part.</summary>
    public Voices(Conversation conversation)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        foreach (var participant in conversation.Participants) _byId.TryAdd(participant.Id, participant);
        var sellers = Names(Side.Seller);
        _alone = sellers.Count == 1;
        Customers = Names(Side.Customer);
        Sellers = sellers;
        Them = Customers.Count == 0 ? "nobody" : Listed(Customers);
    }

    /// <summary>The names on the seller's side.</summary>
    public IReadOnlyList<string> Sellers { get; }

    /// <summary>The names on the customer's side.</summary>
    public IReadOnlyList<string> Customers { get; }

    /// <summary>The customer's side by name: <c>Dana</c>, <c>Dana and Piet</c>, <c>Dana, Piet, Ines and two others</c>.</summary>
    public string Them { get; }

    /// <summary>Who said it: <c>You</c> where the seller's side is one person, else the name.</summary>
    public string Of(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return utterance.Side == Side.Seller && _alone ? "You"
            : _byId.TryGetValue(utterance.SpeakerId, out var participant) ? NameOf(participant) : utterance.SpeakerId;
    }

    /// <summary>The name in one line and without marks that would turn the sentence around it.</summary>
    private static string NameOf(Participant participant)
    {
        var shown = string.Concat(participant.Name.Where(c => !TurnsText(c)).Select(c => char.IsControl(c) ? ' ' : c)).Trim();
        return shown.Length == 0 ? "Somebody without a name" : shown;
    }

    private static bool TurnsText(char c) => c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static string Listed(IReadOnlyList<string> names) => names.Count <= NamedOnes
        ? Counts.Joined(names)
        : string.Join(", ", names.Take(NamedOnes)) + " and " + Counts.Of(names.Count - NamedOnes, "other", "others");

    private List<string> Names(Side side) => [.. _byId.Values.Where(p => p.Side == side).Select(NameOf)];
}
