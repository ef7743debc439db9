using System.Collections.Immutable;
using Alongside.Listening;

namespace Alongside.Reviews.Words;

/// <summary>What happened in a conversation, in a sentence or two, without grading it.</summary>
public static class WhatHappened
{
    private const int FormFields = 10;

    /// <summary>Such as: <c>Dana pushed back three times: twice you asked about it, once you said “yes, but”.</c></summary>
    public static ImmutableArray<string> Sentences(Review review)
    {
        ArgumentNullException.ThrowIfNull(review);
        if (review.Language is null)
            return ["What was said here could not be read for its meaning, so what is shown is its shape and what can be counted."];
        var voices = new Voices(review.Conversation);
        if (voices.Customers.Count == 0) return ["Nobody but you spoke here."];
        var them = voices.Them;
        var filled = review.Form.Fields.Count(f => !f.Entries.IsEmpty);
        var form = review.Form.Fields.Length != FormFields ? ""
            : filled == 0 ? "Nothing they said has found a place on the order form yet."
            : filled == FormFields ? "All ten questions on the order form have an answer in their own words."
            : $"{Counts.Sentence(Counts.Number(filled))} of the ten questions on the order form {(filled == 1 ? "has" : "have")} an answer in their own words.";
        var pushback = PushbackSentence.Of(Pushbacks.Of(review), them);
        return form.Length == 0 ? [pushback] : [pushback, form];
    }
}
