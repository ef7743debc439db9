using System.Collections.Immutable;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;

namespace Alongside.Web.Features.Forms.Endings;

/// <summary>Something that was said of the whole.</summary>
/// <param name="Change">The change by which it was said.</param>
/// <param name="Edition">Of which version.</param>
public sealed record EndingEvent(Change Change, int Edition)
{
    /// <summary>All of it, in the order it came.</summary>
    public static ImmutableArray<EndingEvent> Of(OrderForms.Form form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var edition = 0;
        var events = ImmutableArray.CreateBuilder<EndingEvent>();
        foreach (var change in form.Changes)
        {
            if (change.Act.ChangesContent) edition++;
            if (IsOne(change)) events.Add(new EndingEvent(change, edition));
        }

        return events.ToImmutable();
    }

    /// <summary>Whether a change says something of the whole.</summary>
    public static bool IsOne(Change change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return change.Act is Propose or Accept or TakeBack or Answer;
    }
}
