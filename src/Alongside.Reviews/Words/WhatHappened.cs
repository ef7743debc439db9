using System.Collections.Immutable;
using Alongside.Listening;
using Alongside.Listening.Conversations;
using Alongside.Listening.Moves;

namespace Alongside.Reviews.Words;

/// <summary>What happened in a conversation, in a sentence or two, without grading it.</summary>
public static class WhatHappened
{
    private const int FormFields = 10;

    /// <summary>Below this a good many of the pushbacks heard in ordinary talk are none (docs/accuracy.md).</summary>
    private const double SureOfPushback = 0.8;

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
        return form.Length == 0 ? [AfterPushback(review, them)] : [AfterPushback(review, them), form];
    }

    /// <summary>The first pushing utterance of every customer turn that pushed back, one after which nothing was said included.</summary>
    public static ImmutableArray<int> Pushbacks(Review review)
    {
        ArgumentNullException.ThrowIfNull(review);
        var answered = review.Responses.Select(r => r.Pushback.Utterance).ToImmutableArray();
        var last = Unanswered(review);
        return last is { } index ? answered.Add(index) : answered;
    }

    private static string AfterPushback(Review review, string them)
    {
        var count = Pushbacks(review).Length;
        if (count == 0) return $"As far as one can tell from the words, {them} did not push back.";
        var did = review.Responses.GroupBy(r => r.Code).OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
            .Select(g => (Code: g.Key, Count: g.Count())).ToArray();
        var pushed = $"{them} {(review.Responses.Any(r => r.Confidence < SureOfPushback) ? "may have pushed back" : "pushed back")} {Counts.Times(count)}";
        if (did.Length == 0) return pushed + ", and that is where the conversation ends.";
        if (did.Length == 1 && did[0].Count == count)
            return $"{pushed}; {(count == 1 ? "" : count == 2 ? "both times " : "each time ")}{ResponseWords.Did(did[0].Code)}.";
        var parts = did.Select(d => Counts.Times(d.Count) + " " + ResponseWords.Did(d.Code)).ToArray();
        var sentence = $"{pushed}: {string.Join(", ", parts)}";
        return review.Responses.Length < count ? sentence + ". After the last one the conversation ends." : sentence + ".";
    }

    private static int? Unanswered(Review review)
    {
        int? found = null;
        for (var i = review.Utterances.Length - 1; i >= 0; i--)
        {
            var heard = review.Utterances[i];
            if (heard.Utterance.Side == Side.Seller && heard.Main != Label.SellerOther) break;
            if (heard.Utterance.Side == Side.Customer && heard.Main is { } main && main.IsPushback()) found = i;
        }
        var answered = review.Responses.IsEmpty ? -1 : review.Responses[^1].Pushback.Utterance;
        return found > answered ? found : null;
    }
}
