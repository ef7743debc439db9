using Alongside.Listening.Conversations;

namespace Alongside.Reviews.Page;

/// <summary>How long a conversation is. For display only: the measures have definitions of their own.</summary>
public static class Extent
{
    /// <summary>From the first known time to the last, in seconds; null where no two times are known.</summary>
    public static double? Seconds(Conversation conversation)
    {
        var (first, last) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var utterance in conversation.Utterances)
        {
            Take(utterance.StartSeconds);
            Take(utterance.EndSeconds);
        }
        return last > first ? last - first : null;

        void Take(double? time)
        {
            if (time is not { } at || !double.IsFinite(at)) return;
            first = Math.Min(first, at);
            last = Math.Max(last, at);
        }
    }

    /// <summary>All words of everyone.</summary>
    public static int Words(Conversation conversation)
    {
        var words = 0;
        foreach (var utterance in conversation.Utterances) words += Words(utterance.Text);
        return words;
    }

    /// <summary>Runs of characters between white space.</summary>
    public static int Words(string text)
    {
        var (words, inside) = (0, false);
        foreach (var c in text)
        {
            var white = char.IsWhiteSpace(c);
            if (!white && !inside) words++;
            inside = !white;
        }
        return words;
    }
}
