using System.Globalization;
using System.Text;
using Alongside.Listening;
using Alongside.Listening.Conversations;
using Alongside.Listening.Entries;
using Alongside.Listening.Moments;
using Alongside.Listening.Moves;
using Alongside.Listening.Pushback;
using Alongside.Reviews.Words;

namespace Alongside.Tests.GoldenReviews;

/// <summary>A review as a text whose differences can be read: every utterance with what was heard underlined, then what follows from it.</summary>
internal static class ReviewText
{
    public static string Of(Review review)
    {
        var text = new StringBuilder();
        var conversation = review.Conversation;
        text.AppendLine(CultureInfo.InvariantCulture, $"# {Path.GetFileName(conversation.Source)}: {conversation.Format}, language {review.Language ?? "unknown"}, started {conversation.StartedAt?.ToString() ?? "unknown"}");
        foreach (var note in review.Notes) text.AppendLine(CultureInfo.InvariantCulture, $"note: {note}");
        var voices = conversation.Participants.ToDictionary(p => p.Id, p => p.Name, StringComparer.Ordinal);
        foreach (var heard in review.Utterances) Utterance(text, heard, voices[heard.Utterance.SpeakerId]);
        text.AppendLine().AppendLine("## After pushback");
        foreach (var r in review.Responses)
            text.AppendLine(CultureInfo.InvariantCulture, $"{Sureness(r.Heard)}{r.Code}: {Quoted(r.Heard.Words)} -> {Quoted(r.Reply)}{(r.PauseSeconds is { } pause ? $" after {pause:0.0} s" : "")}");
        if (review.Unanswered is { } last) text.AppendLine(CultureInfo.InvariantCulture, $"{Sureness(last)}Unanswered: {Quoted(last.Words)}");
        text.AppendLine().AppendLine("## Moments");
        foreach (var moment in review.Moments) Moment(text, moment);
        text.AppendLine().AppendLine("## Order form");
        foreach (var field in review.Form.Fields) Field(text, field);
        return text.Replace("\r\n", "\n").ToString();
    }

    private static void Utterance(StringBuilder text, HeardUtterance heard, string name)
    {
        var utterance = heard.Utterance;
        var lean = heard.Lean is { } which and not Lean.Neutral ? $", {which.ToString().ToLowerInvariant()}" : "";
        var at = utterance.StartSeconds is { } start ? " " + Clock.Offset(start) : "";
        text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"[{utterance.Index}]{at} {name} ({utterance.Side}): {heard.Main?.Name()}{lean}");
        var lineStart = 0;
        foreach (var line in utterance.Text.Split('\n'))
        {
            text.Append("  ").AppendLine(line);
            var whole = new TextSpan(lineStart, lineStart + line.Length);
            foreach (var label in heard.Labels.Where(label => label.Span.Overlaps(whole)))
            {
                var from = Math.Max(label.Span.Start, whole.Start) - whole.Start;
                var to = Math.Min(label.Span.End, whole.End) - whole.Start;
                text.Append(' ', from + 2).Append('^').Append('~', to - from - 1).Append(' ').AppendLine(label.Label.Name());
            }

            lineStart += line.Length + 1;
        }
    }

    private static void Moment(StringBuilder text, Moment moment)
    {
        text.AppendLine(CultureInfo.InvariantCulture, $"{moment.Kind} ({moment.Certainty}): {Quoted(moment.Quote)}{(moment.About is { } about ? $" about {Quoted(about)}" : "")}");
        text.AppendLine("  " + moment.Why);
        foreach (var alternative in moment.Alternatives) text.AppendLine(CultureInfo.InvariantCulture, $"  {alternative.Kind}: {alternative.Text}");
    }

    private static void Field(StringBuilder text, FormField field)
    {
        text.AppendLine(CultureInfo.InvariantCulture, $"{field.Id}{(field.Declined ? " (declined)" : "")}");
        foreach (var entry in field.Entries)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {entry.Text}{(entry.Value is { } value ? $" = {ValueWords.Of(value)}" : "")}");
            text.AppendLine(CultureInfo.InvariantCulture, $"    {Quoted(entry.Quote)}{(entry.Confirms is { } confirms ? $" yes to {Quoted(confirms)}" : "")}");
        }

        if (field.Ask is { } ask) text.AppendLine("  ask: " + ask);
    }

    private static string Sureness(HeardPushback heard) => heard.IsSure ? "" : "perhaps ";

    private static string Quoted(Quote? quote) =>
        quote is null ? "nothing" : string.Create(CultureInfo.InvariantCulture, $"[{quote.Utterance}] \"{quote.Text.Replace('\n', ' ')}\"");
}
