using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Entries;
using Alongside.Listening.Moves;
using Alongside.Listening.Pushback;

namespace Alongside.Listening.Measures;

/// <summary>What several measures count, counted once: words, speaking seconds and labels, by side.</summary>
internal sealed class Tally
{
    /// <summary>
    /// Speaking time is only compared where nearly every utterance says when it began and ended. Below that, whoever
    /// happens to be timed would seem to have spoken more. Our choice: nine in ten.
    /// </summary>
    public const double NearlyAll = 0.9;

    private readonly int[] _words;
    private readonly int[] _turnOf;
    private readonly int[] _labels = new int[LabelNames.Count];

    private Tally(Hearing hearing, ImmutableArray<Response> responses, OrderForm form)
    {
        (Hearing, Responses, Form) = (hearing, responses, form);
        var utterances = hearing.Conversation.Utterances;
        _words = new int[utterances.Length];
        _turnOf = new int[utterances.Length];
        Array.Fill(_turnOf, -1);
    }

    public Hearing Hearing { get; }

    public ImmutableArray<Response> Responses { get; }

    public OrderForm Form { get; }

    public ImmutableArray<Turn> Turns => Hearing.Turns;

    public ImmutableArray<Utterance> Utterances => Hearing.Conversation.Utterances;

    public SideTally Seller { get; } = new();

    public SideTally Customer { get; } = new();

    /// <summary>Whether labels can be relied on at all.</summary>
    public bool IsUnderstood => Hearing.Language is not null;

    /// <summary>Whether it was spoken, so that pauses and paces mean something.</summary>
    public bool IsSpoken => Hearing.Conversation.Medium is Medium.Call;

    /// <summary>Whether it was spoken and nearly every utterance says when it began and ended.</summary>
    public bool HasSpeakingTimes => IsSpoken && Seller.Timed + Customer.Timed is var timed and > 0 && timed >= NearlyAll * Utterances.Length;

    /// <summary>Why speaking time is not there; only asked for where it is not.</summary>
    public string WhyNoSpeakingTimes => IsSpoken ? WhyNot.NoEndTimes : WhyNot.Written;

    public static Tally Of(Hearing hearing, ImmutableArray<Response> responses, OrderForm form)
    {
        var tally = new Tally(hearing, responses, form);
        foreach (var utterance in hearing.Conversation.Utterances)
        {
            var words = WordCount.In(hearing.Passages[utterance.Index].Tokens.AsSpan());
            tally._words[utterance.Index] = words;
            tally.Of(utterance.Side).Add(words, SpeechTime.Seconds(utterance));
            foreach (var span in hearing.Utterances[utterance.Index].Labels) tally._labels[(int)span.Label]++;
        }

        foreach (var turn in hearing.Turns)
        {
            tally.Of(turn.Side).Turns++;
            foreach (var utterance in turn.Utterances) tally._turnOf[utterance] = turn.Index;
        }

        return tally;
    }

    public SideTally Of(Side side) => side is Side.Seller ? Seller : Customer;

    public int Words(int utterance) => _words[utterance];

    /// <summary>The words of one side in one of its turns.</summary>
    public int Words(Turn turn)
    {
        var words = 0;
        foreach (var utterance in turn.Utterances) words += _words[utterance];
        return words;
    }

    /// <summary>How many pieces of utterances carry the label.</summary>
    public int Count(Label label) => _labels[(int)label];

    /// <summary>The turn that holds an utterance; null for a back-channel in the other side's turn.</summary>
    public Turn? TurnOf(int utterance) => _turnOf[utterance] is var turn and >= 0 ? Turns[turn] : null;

    /// <summary>Whether the customer asked something in the turn right before this one, so that information in it was asked for.</summary>
    public bool WasAsked(Turn turn) => turn.Index > 0 && Carries(Turns[turn.Index - 1], static label => label is Label.CustomerQuestion);

    /// <summary>Whether anything in the turn carries a label that <paramref name="which"/> accepts and that is at least that sure.</summary>
    public bool Carries(Turn turn, Func<Label, bool> which, double leastConfidence = 0)
    {
        foreach (var utterance in turn.Utterances)
            foreach (var span in Hearing.Utterances[utterance].Labels)
                if (span.Confidence >= leastConfidence && which(span.Label)) return true;
        return false;
    }
}
