using Alongside.OrderForms.Changes.Acts;

namespace Alongside.Web.Features.Forms.Endings;

/// <summary>The last version that both accepted and did not both take back.</summary>
/// <param name="Form">The form as it stood at the moment when both had accepted it.</param>
/// <param name="IsCurrent">Whether the form still says exactly that.</param>
public sealed record AcceptedVersion(OrderForms.Form Form, bool IsCurrent)
{
    /// <summary>When the second of the two accepted it.</summary>
    public DateTimeOffset At => new[] { Form.Agreement.BySeller!.At, Form.Agreement.ByCustomer!.At }.Max();

    /// <summary>That version of a form; null where there is none.</summary>
    public static AcceptedVersion? Of(OrderForms.Form form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var changes = form.Changes;
        for (var at = changes.Count - 1; at >= 0; at--)
        {
            if (changes[at].Act is not Accept) continue;
            // Until the content is another one, both can still take it back.
            var end = changes.FindIndex(at, c => c.Act.ChangesContent);
            var last = end < 0 ? form : Until(form, end);
            if (!last.Agreement.IsAgreed) continue;
            return new AcceptedVersion(FirstAgreed(form, at), end < 0);
        }

        return null;
    }

    // The acceptance that was found need not be the one that made it complete: somebody may have accepted twice.
    private static OrderForms.Form FirstAgreed(OrderForms.Form form, int at)
    {
        var accept = form.Changes[at];
        var hash = ((Accept)accept.Act).Hash;
        for (var before = at; before >= 0 && !form.Changes[before].Act.ChangesContent; before--)
        {
            if (form.Changes[before].Act is Accept earlier && string.Equals(earlier.Hash, hash, StringComparison.Ordinal) && Until(form, before + 1).Agreement.IsAgreed) at = before;
            if (form.Changes[before].Act is TakeBack) break;
        }

        return Until(form, at + 1);
    }

    private static OrderForms.Form Until(OrderForms.Form form, int count) => OrderForms.Form.From(form.Changes.Take(count));
}
