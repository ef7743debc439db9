using System.Collections.Immutable;
using Alongside.Listening;

namespace Alongside.Reviews.Words;

/// <summary>The pushbacks of a review, told apart by how sure they are. Each list is in the order of the conversation.</summary>
/// <param name="Sure">Those that are told as facts: counted, flagged and listed.</param>
/// <param name="Perhaps">Those that are asked about.</param>
public sealed record Pushbacks(ImmutableArray<AfterPushback> Sure, ImmutableArray<AfterPushback> Perhaps)
{
    /// <summary>The pushbacks of that review, with one after which nothing was said.</summary>
    public static Pushbacks Of(Review review)
    {
        ArgumentNullException.ThrowIfNull(review);
        var all = review.Responses.Select(r => new AfterPushback(r.Heard, r));
        if (review.Unanswered is { } last) all = all.Append(new AfterPushback(last, Response: null));
        var bySureness = all.ToLookup(p => p.Pushback.IsSure);
        return new Pushbacks([.. bySureness[true]], [.. bySureness[false]]);
    }

    /// <summary>The question under which those stand that may have been pushback: <c>Was this pushback? Three more lines may have been</c>.</summary>
    public string Question => $"Was this pushback? {Counts.Sentence(Counts.Of(Perhaps.Length, Lines("line"), Lines("lines")))} may have been";

    private string Lines(string noun) => Sure.IsEmpty ? noun : "more " + noun;
}
