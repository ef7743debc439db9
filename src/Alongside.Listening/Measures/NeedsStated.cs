using System.Collections.Immutable;
using Alongside.Listening.Entries;

namespace Alongside.Listening.Measures;

/// <summary>
/// <c>needs-stated</c>: how many needs and wished-for outcomes of the customer's the order form holds. A count, 0 and up.
/// Rests on the customer's utterances.
/// <para>
/// Ours, after the explicit needs of SPIN (Rackham 1988). It counts what was said, not what is needed; one need told twice may count
/// twice.
/// </para>
/// </summary>
internal static class NeedsStated
{
    private static readonly Measure Blank = new(
        "needs-stated", null, "count", 0,
        "How many needs and wished-for outcomes of the customer's the order form holds.",
        "Ours, after explicit needs (Rackham 1988).");

    public static Measure Of(Tally tally) => Counted.Customer(tally, Blank, In(tally.Form).Length, tally.Customer.Utterances);

    /// <summary>The entries that state a need: those of the fields <c>need</c> and <c>outcome</c>.</summary>
    public static ImmutableArray<FormEntry> In(OrderForm form)
    {
        var needs = ImmutableArray.CreateBuilder<FormEntry>();
        foreach (var field in form.Fields)
            if (field.Id is "need" or "outcome") needs.AddRange(field.Entries);
        return needs.ToImmutable();
    }
}
