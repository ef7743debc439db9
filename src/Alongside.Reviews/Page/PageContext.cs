using Alongside.Listening;
using Alongside.Listening.Conversations;
using Alongside.Reviews.Words;

namespace Alongside.Reviews.Page;

/// <summary>A review with what every section of its page needs to speak about it.</summary>
internal sealed class PageContext
{
    public PageContext(Review review, PageOptions options)
    {
        Review = review;
        Options = options;
        Voices = new Voices(review.Conversation);
        Pushbacks = Pushbacks.Of(review);
    }

    public Review Review { get; }

    public PageOptions Options { get; }

    public Voices Voices { get; }

    /// <summary>What pushed back, and what may have. The drawing flags only what did.</summary>
    public Pushbacks Pushbacks { get; }

    public Conversation Conversation => Review.Conversation;

    /// <summary>The language of the words that were said, as the <c>lang</c> attribute has it: empty means not known.</summary>
    public string Lang => Review.Language ?? "";

    public Utterance UtteranceOf(Quote quote) => Conversation.Utterances[quote.Utterance];

    public string Speaker(Quote quote) => Voices.Of(UtteranceOf(quote));

    /// <summary>Where the quote stands in time, or else by its number.</summary>
    public string Place(Quote quote) => Place(UtteranceOf(quote));

    /// <inheritdoc cref="Place(Quote)"/>
    public string Place(Utterance utterance) => Clock.At(Conversation, utterance) ?? "no. " + Counts.Digits(utterance.Index + 1);
}
