using System.Collections.Immutable;
using Alongside.Listening;
using Alongside.Listening.Conversations;
using Alongside.Listening.Entries;
using Alongside.OrderForms;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Lines;
using Alongside.OrderForms.Rules;
using Alongside.Web.Live;

namespace Alongside.Web.Importing;

/// <summary>What was heard in a conversation, as the lines that it puts on a form.</summary>
internal static class HeardActs
{
    /// <summary>Everything that was heard, in the order of the questions.</summary>
    /// <param name="form">The form that it may go on.</param>
    /// <param name="review">The conversation's review.</param>
    /// <param name="conversation">The id under which the conversation is kept with that form.</param>
    public static ImmutableArray<HeardLine> Lines(Form form, Review review, string conversation) =>
        [.. from field in review.Form.Fields
            from entry in field.Entries
            let id = Fingerprint.OfLine(conversation, field.Id, entry)
            select new HeardLine(field.Id, entry, id, form.FindQuestion(field.Id) is not null, form.Find(id) is not null)];

    /// <summary>The questions that the customer did not want to answer, where the form has them and they stand open.</summary>
    public static ImmutableArray<string> Declined(Form form, Review review) =>
        [.. review.Form.Fields.Where(f => f.Declined && form.FindQuestion(f.Id) is { LeftOpenBy: null, IsEmpty: true }).Select(f => f.Id)];

    /// <summary>A line for each thing that was heard, under its question and after what stands there already.</summary>
    /// <param name="form">The form they go on.</param>
    /// <param name="review">The conversation's review.</param>
    /// <param name="lines">What is to go on it, each with the question it goes under. What the form does not ask is passed over.</param>
    /// <param name="leave">The questions that are left alone.</param>
    /// <param name="conversation">The id under which the conversation is kept.</param>
    /// <param name="title">What the two call the conversation.</param>
    public static ImmutableArray<Write> Of(
        Form form, Review review, IEnumerable<(HeardLine Line, string Question)> lines, IEnumerable<string> leave, string conversation, string title)
    {
        var writes = ImmutableArray.CreateBuilder<Write>();
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (line, question) in lines)
        {
            if (line.IsThere || form.FindQuestion(question) is not { } asked) continue;
            var place = Place.Between(places.GetValueOrDefault(question) ?? asked.Lines.LastOrDefault()?.Place, null);
            places[question] = place;
            writes.Add(new Write(line.Id, new AddLine(question, Text(line.Entry.Text), place, Evidence(review.Conversation, line.Entry, conversation, title))));
        }

        foreach (var field in leave)
            if (form.FindQuestion(field) is { LeftOpenBy: null } question)
                writes.Add(new Write(Fingerprint.OfLeaving(conversation, field), new LeaveQuestion(field, LeftOpen: true, question.Leavings)));
        return writes.ToImmutable();
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
