using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Entries;
using Alongside.Listening.Moves;
using Alongside.Listening.Pushback;

namespace Alongside.Listening.Learned;

/// <summary>What a model says of an utterance: yes or no to each of these, independently of the others.</summary>
internal static class Heads
{
    /// <summary>How many response codes there are.</summary>
    public static int CodeCount { get; } = Enum.GetValues<ResponseCode>().Length;

    /// <summary>The seller's: the labels, then the response codes, which mean something only after a pushback, then the family it mainly belongs to.</summary>
    public static ImmutableArray<string> Seller { get; } =
    [
        .. Enum.GetValues<Label>().Where(l => l.Side() is Side.Seller).Select(l => l.Name()),
        .. Enum.GetValues<ResponseCode>().Select(c => "code." + c.ToString().ToLowerInvariant()),
        .. FamiliesOf(Side.Seller),
    ];

    /// <summary>The customer's: the labels, then which way it leans, then the family, then whether it pushes back in any way.</summary>
    public static ImmutableArray<string> Customer { get; } =
    [
        .. Enum.GetValues<Label>().Where(l => l.Side() is Side.Customer).Select(l => l.Name()),
        "lean.toward", "lean.away",
        .. FamiliesOf(Side.Customer),
        "pushback",
    ];

    /// <summary>The order form's: the fields in their order, then whether the piece is a yes to words of the seller's that belong on the form, then whether it only looks as if it belonged in a field.</summary>
    public static ImmutableArray<string> Form { get; } = [.. OrderForm.FieldIds, "yes", "trap"];

    /// <summary>The form's head for a yes to the seller's words.</summary>
    public static int Yes => OrderForm.FieldIds.Length;

    /// <summary>The form's head for what only looks as if it belonged: somebody else's, only supposed, taken back, no longer so.</summary>
    public static int Trap => Yes + 1;

    /// <summary>The customer's head for leaning towards the change.</summary>
    public static int Toward => LabelsOf(Side.Customer);

    /// <summary>The customer's head for leaning away from it.</summary>
    public static int Away => Toward + 1;

    /// <summary>The customer's head that says whether a pushback of whatever kind is there.</summary>
    public static int AnyPushback => MainOf(Family.GoesOn) + 1;

    /// <summary>The heads of a side.</summary>
    public static ImmutableArray<string> Of(Side side) => side is Side.Seller ? Seller : Customer;

    /// <summary>How many of a side's heads are labels; they come first.</summary>
    public static int LabelsOf(Side side) => side is Side.Seller ? (int)Label.Situation : Label.CustomerOther - Label.Situation + 1;

    /// <summary>Which head of its side says a label.</summary>
    public static int IndexOf(Label label) => label >= Label.Situation ? label - Label.Situation : (int)label;

    /// <summary>The label of one of a side's first heads.</summary>
    public static Label LabelAt(Side side, int head) => side is Side.Seller ? (Label)head : (Label)((int)Label.Situation + head);

    /// <summary>The seller's head for a response code.</summary>
    public static int OfCode(ResponseCode code) => LabelsOf(Side.Seller) + (int)code;

    /// <summary>The head that says whether an utterance is mainly of a family.</summary>
    public static int MainOf(Family family) => family < Family.Explains ? LabelsOf(Side.Seller) + CodeCount + (int)family : Away + 1 + (family - Family.Explains);

    /// <summary>The seller's heads that say that something is said back.</summary>
    public static ImmutableArray<int> SaysBack { get; } = [IndexOf(Label.ReflectionSimple), IndexOf(Label.ReflectionComplex), MainOf(Family.SaysBack)];

    private static IEnumerable<string> FamiliesOf(Side side) => Enumerable.Range(0, Families.EachSide).Select(i => "main." + (Families.FirstOf(side) + i));
}
