using Alongside.Listening;
using Alongside.Listening.Conversations;
using Alongside.Listening.Moves;
using Alongside.Training.Lines;

namespace Alongside.Training.Measuring;

/// <summary>What a review hears in labelled lines: each is listened to as the answer to what was said before it.</summary>
internal sealed class Hearings
{
    public Tally Seller { get; } = new();

    public Tally Customer { get; } = new();

    public Tally Lean { get; } = new();

    /// <summary>Whether there is a pushback in what the customer says.</summary>
    public Tally Pushback { get; } = new();

    /// <summary>Replies to a pushback, whether or not the pushback was heard: where it was not, the reply counts as not heard.</summary>
    public Tally Code { get; } = new();

    /// <summary>Those replies before which the pushback was heard.</summary>
    public Tally CodeGivenPushback { get; } = new();

    public static Hearings Of(IEnumerable<LabelledLine> lines, Listener listener)
    {
        var hearings = new Hearings();
        foreach (var line in lines) hearings.Add(line, listener);
        return hearings;
    }

    /// <summary>How sure a review was of each label it gave, and whether it was meant; shades of a reflection count as one.</summary>
    public Calibrated Labels { get; } = new();

    /// <summary>The same of each label, and of each reply to a pushback that was one; shades of a reflection count as one, and so do kinds of pushback.</summary>
    public SortedDictionary<string, Calibrated> ByLabel { get; } = new(StringComparer.Ordinal);

    /// <summary>The figures in one line.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"seller {Seller.Macro:0.000}  customer {Customer.Macro:0.000}  lean {Lean.Macro:0.000}  pushbacks found {(double)CodeGivenPushback.Count / Code.Count:0.000}  codes {Code.Macro:0.000}, where found {CodeGivenPushback.Macro:0.000}  ")
        + string.Join("  ", new[] { (Pushback, "yes"), (Code, "contradicts"), (Seller, "contradiction"), (Seller, "pressure") }.Select(t => FormattableString.Invariant($"{t.Item2} {t.Item1.Precision(t.Item2):0.00}/{t.Item1.Recall(t.Item2):0.00}")));

    /// <summary>The review of a line as the answer to what was said before it.</summary>
    public static Review Hear(LabelledLine line, Listener listener) => listener.Review(Conversation(line));

    private void Add(LabelledLine line, Listener listener)
    {
        var review = Hear(line, listener);
        var heard = review.Utterances[^1];
        (line.Side is Side.Seller ? Seller : Customer).Add(line.Main.Name(), heard.Main?.Name() ?? "none");
        foreach (var given in heard.Labels) Add(given, line);
        if (line.Lean is { } lean) Lean.Add(lean.ToString(), heard.Lean?.ToString() ?? "none");
        if (line.Side is Side.Customer) Pushback.Add(line.Labels.Any(l => l.IsPushback()) ? "yes" : "no", heard.Has(l => l.IsPushback()) ? "yes" : "no");
        if (line.Code is not { } code) return;
        var response = review.Responses.Length > 0 ? review.Responses[^1].Code.Name() : "not heard";
        Code.Add(code.Name(), response);
        if (review.Responses.Length == 0) return;
        CodeGivenPushback.Add(code.Name(), response);
        Of("reply: " + response).Add(review.Responses[^1].Confidence, string.Equals(code.Name(), response, StringComparison.Ordinal));
    }

    private void Add(LabelSpan given, LabelledLine line)
    {
        var isPushback = given.Label.IsPushback();
        var isRight = line.Labels.Any(l => l == given.Label || (l.IsReflection() && given.Label.IsReflection()));
        Labels.Add(given.Confidence, isRight);
        Of(isPushback ? "pushback" : given.Label.IsReflection() ? "reflection" : given.Label.Name()).Add(given.Confidence, isPushback ? line.Labels.Any(l => l.IsPushback()) : isRight);
    }

    private Calibrated Of(string name) => ByLabel.TryGetValue(name, out var found) ? found : ByLabel[name] = new Calibrated();

    private static Conversation Conversation(LabelledLine line)
    {
        var (mine, theirs) = line.Side is Side.Seller ? ("seller", "customer") : ("customer", "seller");
        var other = line.Side is Side.Seller ? Side.Customer : Side.Seller;
        // Where nothing was said before, the other side only hums: a review needs two sides.
        var before = new Utterance(0, theirs, other, StartSeconds: null, EndSeconds: null, line.Before.Length > 0 ? line.Before : "Mm.");
        return new Conversation(
            line.Batch, "text", Medium.Call, StartedAt: null,
            [new Participant(theirs, theirs, other), new Participant(mine, mine, line.Side)],
            [before, new Utterance(1, mine, line.Side, StartSeconds: null, EndSeconds: null, line.Text)]);
    }
}
