using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Entries;
using Alongside.Listening.Language;
using Alongside.Listening.Measures;
using Alongside.Listening.Moves;
using Alongside.Listening.Pushback;

namespace Alongside.Listening.Tests.Measures;

/// <summary>A conversation written down by hand, with what was heard in it.</summary>
internal sealed class Scene(Medium medium = Medium.Call, string? language = "en")
{
    private readonly List<HeardUtterance> _heard = [];
    private readonly List<Response> _responses = [];
    private readonly List<FormEntry> _needs = [];
    private readonly List<FormEntry> _outcomes = [];

    public Scene Seller(string text, params Label[] labels) => Say(Side.Seller, text, null, null, labels);

    public Scene Customer(string text, params Label[] labels) => Say(Side.Customer, text, null, null, labels);

    public Scene Seller(double? start, double? end, string text, params Label[] labels) => Say(Side.Seller, text, start, end, labels);

    public Scene Customer(double? start, double? end, string text, params Label[] labels) => Say(Side.Customer, text, start, end, labels);

    /// <summary>Says something whose labels all cover the whole of it.</summary>
    public Scene Say(Side side, string text, double? start, double? end, params Label[] labels)
    {
        var utterance = new Utterance(_heard.Count, side is Side.Seller ? "p1" : "p2", side, start, end, text);
        _heard.Add(new HeardUtterance(utterance, null, null, [.. labels.Select(l => new LabelSpan(l, new TextSpan(0, text.Length), 1, null))]));
        return this;
    }

    /// <summary>Labels a piece of what was said last.</summary>
    public Scene Where(string piece, Label label)
    {
        var heard = _heard[^1];
        var start = heard.Utterance.Text.IndexOf(piece, StringComparison.Ordinal);
        _heard[^1] = heard with { Labels = heard.Labels.Add(new LabelSpan(label, new TextSpan(start, start + piece.Length), 1, null)) };
        return this;
    }

    /// <summary>The labels of what was said last are no surer than that.</summary>
    public Scene Perhaps(double sureness)
    {
        var heard = _heard[^1];
        _heard[^1] = heard with { Labels = [.. heard.Labels.Select(l => l with { Confidence = sureness })] };
        return this;
    }

    /// <summary>A response to the last but one utterance in the last one; as sure as that one's labels that it pushed back.</summary>
    public Scene Answering(ResponseCode code, double? pause = null)
    {
        var pushback = new HeardPushback(Whole(_heard.Count - 2), _heard[^2].Labels.Select(l => l.Confidence).DefaultIfEmpty(1).Max());
        _responses.Add(new Response(pushback.Words, code is ResponseCode.Ignores ? null : Whole(_heard.Count - 1), code, pushback.Confidence, pause, pushback));
        return this;
    }

    /// <summary>The last utterance, or a piece of it, becomes an entry under need or outcome.</summary>
    public Scene IsNeed(string? piece = null, bool outcome = false)
    {
        var quote = piece is null ? Whole(_heard.Count - 1) : Cut(_heard.Count - 1, piece);
        (outcome ? _outcomes : _needs).Add(new FormEntry(quote.Text, quote, null, null));
        return this;
    }

    /// <summary>The last utterance says yes to the one before it, which states the need.</summary>
    public Scene ConfirmsNeed()
    {
        _needs.Add(new FormEntry(_heard[^2].Utterance.Text, Whole(_heard.Count - 1), null, Whole(_heard.Count - 2)));
        return this;
    }

    public Measure Measure(string id) => Measures().Single(m => m.Id == id);

    public ImmutableArray<Measure> Measures() => MeasureSet.Of(Heard, [.. _responses], Form);

    public Measure SurePushbackMeasure(string id) => MeasureSet.OfSurePushback(Heard, [.. _responses], Form).Single(m => m.Id == id);

    /// <summary>The conversation as it was heard.</summary>
    public Hearing Heard
    {
        get
        {
            var utterances = _heard.Select(h => h.Utterance).ToImmutableArray();
            var passages = utterances.Select(u => Passage.Of(u.Text)).ToImmutableArray();
            var backChannels = passages.Select(p => BackChannel.Is(p, afterQuestion: false)).ToImmutableArray();
            var conversation = new Conversation(
                "scene", "txt", medium, null, [new Participant("p1", "Jana", Side.Seller), new Participant("p2", "Dana", Side.Customer)], utterances);
            return new Hearing(conversation, language, passages, backChannels, Turn.Of(utterances, backChannels), [.. _heard]);
        }
    }

    private OrderForm Form => new("default", [.. OrderForm.FieldIds.Select(id => new FormField(id, id switch
    {
        "need" => [.. _needs],
        "outcome" => [.. _outcomes],
        _ => [],
    }, null, false))]);

    private Quote Whole(int index) => Quote.From(_heard[index].Utterance, new TextSpan(0, _heard[index].Utterance.Text.Length));

    private Quote Cut(int index, string piece)
    {
        var start = _heard[index].Utterance.Text.IndexOf(piece, StringComparison.Ordinal);
        return Quote.From(_heard[index].Utterance, new TextSpan(start, start + piece.Length));
    }
}
