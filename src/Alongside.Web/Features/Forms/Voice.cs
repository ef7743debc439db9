using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Lines;

namespace Alongside.Web.Features.Forms;

/// <summary>Whose words they are, to be seen at a glance: by bars at their side, and by name.</summary>
/// <param name="Bars">The style class: one bar for the customer, two for the seller, all for both.</param>
/// <param name="Name">Whose.</param>
/// <param name="Heard">Whether they were said, and not written; then they are set in the type of what somebody said.</param>
internal sealed record Voice(string Bars, string Name, bool Heard)
{
    public static Voice Of(FormView view, Line line, Wording wording)
    {
        if (line.Evidence is { } evidence && wording.Ids is [var only] && string.Equals(only, line.Id, StringComparison.Ordinal))
        {
            return evidence.Confirms is { } confirms
                ? new Voice("by-both", view.Words.Names([confirms.Speaker, evidence.Words.Speaker]), Heard: true)
                : new Voice("by-customer", evidence.Words.Speaker, Heard: true);
        }

        var bars = wording.IsBy(Party.Customer) ? "by-customer" : wording.IsBy(Party.Seller) ? "by-seller" : "by-both";
        var names = wording.Authors.Select(a => view.IsReader(a) ? view.Reader.In("You", view.IsCustomer ? "Sie" : "Du") : view.NameOf(a)).Distinct(StringComparer.Ordinal).ToList();
        return new Voice(bars, view.Words.Names(names), Heard: false);
    }
}
