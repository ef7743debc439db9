using Alongside.Listening.Conversations;
using Alongside.Readers;

namespace Alongside.Web.Importing;

/// <summary>Seats everyone in a conversation by the names that the owner has ticked.</summary>
internal static class Seats
{
    /// <summary>The conversation; null where one of the names is not in it.</summary>
    /// <param name="transcript">The conversation as it was read.</param>
    /// <param name="me">The names of the owner in it; none where nobody in it is the owner.</param>
    public static Conversation? Of(Transcript transcript, IReadOnlyList<string> me)
    {
        if (me.Count > 0) return Sides.Seat(transcript, me).Conversation;
        if (transcript.Speakers.IsEmpty || Sides.Seat(transcript, [transcript.Speakers[0].Name]).Conversation is not { } conversation) return null;
        return conversation with
        {
            Participants = [.. conversation.Participants.Select(p => p with { Side = Side.Customer })],
            Utterances = [.. conversation.Utterances.Select(u => u with { Side = Side.Customer })],
        };
    }
}
