using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Moves;
using Alongside.Listening.Pushback;
using Alongside.Training.Lines;

namespace Alongside.Training.Features;

/// <summary>What a model says of an utterance: yes or no to each of these, independently of the others.</summary>
internal static class Heads
{
    /// <summary>The seller's: the labels, then the response codes, which mean something only after a pushback.</summary>
    public static ImmutableArray<string> Seller { get; } =
    [
        .. Enum.GetValues<Label>().Where(l => l.Side() is Side.Seller).Select(l => l.Name()),
        .. Enum.GetValues<ResponseCode>().Select(c => "code." + ResponseCodeNames.Name(c)),
    ];

    /// <summary>The customer's: the labels, then which way it leans.</summary>
    public static ImmutableArray<string> Customer { get; } =
    [
        .. Enum.GetValues<Label>().Where(l => l.Side() is Side.Customer).Select(l => l.Name()),
        "lean.toward", "lean.away",
    ];

    /// <summary>Where the codes begin among the seller's, or the leans among the customer's.</summary>
    public static int LabelsOf(Side side) => side is Side.Seller ? (int)Label.Situation : Label.CustomerOther - Label.Situation + 1;

    public static ImmutableArray<string> Of(Side side) => side is Side.Seller ? Seller : Customer;

    /// <summary>Which head of its side says a label.</summary>
    public static int IndexOf(Label label) => label >= Label.Situation ? label - Label.Situation : (int)label;

    /// <summary>The label of one of a side's first heads.</summary>
    public static Label LabelAt(Side side, int head) => side is Side.Seller ? (Label)head : (Label)((int)Label.Situation + head);
}
