using Alongside.Listening;
using Alongside.Reviews.Words;

namespace Alongside.Reviews.Page;

/// <summary>One line of the index: enough of a review to know it again, so that the review itself need not be kept.</summary>
/// <param name="Href">The page's file name, beside the index.</param>
/// <param name="Source">Where the conversation came from, as the user named it.</param>
/// <param name="Who">The names on the customer's side.</param>
/// <param name="When">Its day, where the source has dates.</param>
/// <param name="Moments">How many moments it has.</param>
public sealed record IndexEntry(string Href, string Source, string Who, DateOnly? When, int Moments)
{
    /// <summary>The line for that review.</summary>
    public static IndexEntry Of(Review review, string href)
    {
        ArgumentNullException.ThrowIfNull(review);
        var conversation = review.Conversation;
        var day = conversation.StartedAt is { } started ? DateOnly.FromDateTime(started.Local) : (DateOnly?)null;
        return new IndexEntry(href, conversation.Source, new Voices(conversation).Them, day, review.Moments.Length);
    }
}
