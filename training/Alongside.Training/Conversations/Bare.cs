using System.Collections.Immutable;
using System.Text;
using Alongside.Listening.Conversations;

namespace Alongside.Training.Conversations;

/// <summary>A conversation as a transcriber without marks would have it: lower case, and no punctuation.</summary>
internal static class Bare
{
    public static MarkedConversation Of(MarkedConversation marked)
    {
        var texts = marked.Conversation.Utterances.Select(u => Text(u.Text)).ToList();
        return marked with
        {
            Conversation = marked.Conversation with { Utterances = [.. marked.Conversation.Utterances.Select((u, i) => u with { Text = texts[i].Bare })] },
            Marks = [.. marked.Marks.Select((marks, i) => marks.Select(m => m with { Span = Moved(m.Span, texts[i].Places) }).Where(m => m.Span.Length > 0).ToImmutableArray())],
        };
    }

    private static TextSpan Moved(TextSpan span, int[] places) => new(places[span.Start], places[span.End]);

    private static (string Bare, int[] Places) Text(string text)
    {
        var bare = new StringBuilder();
        var places = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            places[i] = bare.Length;
            var c = char.ToLowerInvariant(text[i]);
            if (char.IsWhiteSpace(c) || ",.?!;:…–—\"“”„".Contains(c, StringComparison.Ordinal))
            {
                if (bare.Length > 0 && bare[^1] != ' ') bare.Append(' ');
            }
            else
            {
                bare.Append(c);
            }
        }

        places[text.Length] = bare.Length;
        return (bare.ToString(), places);
    }
}
