using System.Collections.Immutable;
using Alongside.Listening.Conversations;

namespace Alongside.Listening.Tests;

/// <summary>Writes small conversations for tests: "C: …" is the customer, "S: …" the seller.</summary>
internal static class Talk
{
    public static Conversation Of(params string[] lines)
    {
        var utterances = lines.Select((line, i) => new Utterance(
            i, line[0] == 'S' ? "p2" : "p1", line[0] == 'S' ? Side.Seller : Side.Customer, null, null, line[2..].Trim())).ToImmutableArray();
        return new Conversation("test", "text", Medium.Call, null, [new("p1", "Dana", Side.Customer), new("p2", "Jana", Side.Seller)], utterances);
    }
}
