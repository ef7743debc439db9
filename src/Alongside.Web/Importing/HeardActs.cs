using System.Collections.Immutable;
using Alongside.Listening;
using Alongside.Listening.Conversations;
using Alongside.Listening.Entries;
using Alongside.OrderForms;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Lines;
using Alongside.OrderForms.Rules;

namespace Alongside.Web.Importing;

/// <summary>What was heard in a conversation, as the lines that it puts on a form.</summary>
internal static class HeardActs
{
    /// <summary>
    /// A line for each thing that was heard, under its question and after what stands there already; and each question that the customer did not
    /// want to answer, left alone.
    /// </summary>
    /// <param name="form">The form they go on. Questions it does not have are passed over.</param>
    /// <param name="review">The conversation's review.</param>
    /// <param name="conversation">The id under which the conversation is kept.</param>
    /// <param name="title">What the two call the conversation.</param>
    public static ImmutableArray<Act> Of(Form form, Review review, string conversation, string title)
    {
        var acts = ImmutableArray.CreateBuilder<Act>();
        foreach (var field in review.Form.Fields)
        {
            if (form.FindQuestion(field.Id) is not { } question) continue;
            var place = question.Lines.LastOrDefault()?.Place;
            foreach (var entry in field.Entries)
            {
                place = Place.Between(place, null);
                acts.Add(new AddLine(field.Id, Text(entry.Text), place, Evidence(review.Conversation, entry, conversation, title)));
            }

            if (field.Declined && question.LeftOpenBy is null) acts.Add(new LeaveQuestion(field.Id, LeftOpen: true, question.Leavings));
        }

        return acts.ToImmutable();
    }

    private static string Text(string heard)
    {
        var tidy = TypedText.Tidy(heard);
        return tidy.Length <= Limits.Text ? tidy : tidy[..(char.IsHighSurrogate(tidy[Limits.Text - 1]) ? Limits.Text - 1 : Limits.Text)].TrimEnd();
    }

    private static Evidence Evidence(Conversation from, FormEntry entry, string conversation, string title) =>
        new(conversation, title, Said(from, entry.Quote), entry.Confirms is { } confirms ? Said(from, confirms) : null);

    private static Said Said(Conversation from, Quote quote)
    {
        var utterance = from.Utterances[quote.Utterance];
        var speaker = from.Participants.First(p => string.Equals(p.Id, utterance.SpeakerId, StringComparison.Ordinal)).Name;
        return new Said(speaker, utterance.Text, quote.Span.Start, quote.Span.End, utterance.Index, utterance.StartSeconds);
    }
}
