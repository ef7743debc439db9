using System.Collections.Immutable;
using Alongside.Listening;
using Alongside.Listening.Conversations;
using Alongside.Listening.Entries;
using Alongside.Listening.Moments;
using Alongside.Listening.Moves;
using Alongside.Listening.Pushback;

namespace Alongside.Tests.Reviews;

/// <summary>Builds a review by hand, line by line; quotes are found by their words.</summary>
internal sealed class InventedReview(string source, string format, Medium medium)
{
    private readonly List<Participant> _people = [];
    private readonly List<HeardUtterance> _said = [];
    private readonly List<Response> _responses = [];
    private readonly List<Moment> _moments = [];
    private readonly Dictionary<string, FormField> _fields = [];
    private HeardPushback? _unanswered;
    private double _clock;

    public string? Language { get; init; } = "en";

    public StartedAt? StartedAt { get; init; }

    public bool WithTimes { get; init; } = true;

    public string? Note { get; init; }

    public int Count => _said.Count;

    public InventedReview Person(string id, string name, Side side)
    {
        _people.Add(new Participant(id, name, side));
        return this;
    }

    public InventedReview Say(string speaker, string text, Label? label = null, double gap = 0.6, Lean lean = Lean.Neutral)
    {
        var side = _people.First(p => p.Id == speaker).Side;
        var start = Math.Round(_clock + gap, 2);
        _clock = start + Math.Round(text.Split(' ').Length / 2.6, 2);
        var utterance = new Utterance(_said.Count, speaker, side, WithTimes ? start : null, WithTimes && medium == Medium.Call ? _clock : null, text);
        ImmutableArray<LabelSpan> labels = label is { } l ? [new LabelSpan(l, new TextSpan(0, text.Length), 0.875, "invented")] : [];
        _said.Add(new HeardUtterance(utterance, label, side == Side.Customer && Language is not null ? lean : null, labels));
        return this;
    }

    public Quote Q(string words)
    {
        foreach (var heard in _said)
        {
            var at = heard.Utterance.Text.IndexOf(words, StringComparison.Ordinal);
            if (at >= 0) return Quote.From(heard.Utterance, new TextSpan(at, at + words.Length));
        }
        throw new ArgumentException("Nobody said: " + words, nameof(words));
    }

    public InventedReview Response(ResponseCode code, string pushback, string? reply, double? pause, double sureness = 0.9)
    {
        _responses.Add(new Response(Q(pushback), reply is null ? null : Q(reply), code, Math.Min(sureness, 0.9), pause, new HeardPushback(Q(pushback), sureness)));
        return this;
    }

    /// <summary>The conversation ends with that pushback.</summary>
    public InventedReview Unanswered(string pushback, double sureness = 0.9)
    {
        _unanswered = new HeardPushback(Q(pushback), sureness);
        return this;
    }

    public InventedReview Moment(MomentKind kind, string words, string? about, string why, params Alternative[] alternatives) =>
        Moment(kind, Certainty.Stated, words, about, why, alternatives);

    public InventedReview Moment(MomentKind kind, Certainty certainty, string words, string? about, string why, params Alternative[] alternatives)
    {
        _moments.Add(new Moment(kind, certainty, Q(words), about is null ? null : Q(about), why, [.. alternatives]));
        return this;
    }

    public InventedReview Entry(string field, string text, string quote, EntryValue? value = null, string? confirms = null)
    {
        var before = _fields.GetValueOrDefault(field) ?? new FormField(field, [], null, false);
        _fields[field] = before with { Entries = before.Entries.Add(new FormEntry(text, Q(quote), value, confirms is null ? null : Q(confirms))) };
        return this;
    }

    public InventedReview Field(string field, string? ask, bool declined = false)
    {
        _fields[field] = (_fields.GetValueOrDefault(field) ?? new FormField(field, [], null, false)) with { Ask = ask, Declined = declined };
        return this;
    }

    public Review Build()
    {
        var conversation = new Conversation(source, format, medium, StartedAt, [.. _people], [.. _said.Select(s => s.Utterance)]);
        var fields = OrderForm.FieldIds.Select(id => _fields.GetValueOrDefault(id)
            ?? new FormField(id, [], Language is null ? null : "What else should I know about this?", false));
        return new Review(conversation, Language, [.. _said], [.. _responses], _unanswered, [.. _moments], InventedMeasures.All(WithTimes), InventedMeasures.OfSurePushback(WithTimes),
            new OrderForm("default", [.. fields]), Note is null ? [] : [Note]);
    }
}
