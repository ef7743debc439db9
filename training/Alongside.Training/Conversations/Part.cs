namespace Alongside.Training.Conversations;

/// <summary>Parts of a conversation: a few utterances that stand alone.</summary>
internal static class Part
{
    private const int Length = 5;

    /// <summary>The conversation in parts that follow each other; what is left at its end is too little for one.</summary>
    public static IEnumerable<MarkedConversation> Of(MarkedConversation marked)
    {
        var utterances = marked.Conversation.Utterances;
        for (var first = 0; first + Length <= utterances.Length; first += Length)
        {
            yield return marked with
            {
                Conversation = marked.Conversation with { Utterances = [.. utterances.Skip(first).Take(Length).Select((u, i) => u with { Index = i })] },
                Marks = [.. marked.Marks.Skip(first).Take(Length)],
            };
        }
    }
}
