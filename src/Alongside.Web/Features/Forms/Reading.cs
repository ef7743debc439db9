using Alongside.Web.Visitors;

namespace Alongside.Web.Features.Forms;

/// <summary>Who may read what stands in a form.</summary>
internal static class Reading
{
    /// <summary>Whether a visitor may: the owner, and the devices that are let in. Whoever else holds the link has to be let in first.</summary>
    public static bool MayRead(this Visitor visitor, OrderForms.Form form) =>
        visitor is Visitor.Owner || (visitor is Visitor.Customer customer && form.FindDevice(customer.Device) is { LetIn: true });

    /// <summary>Whether the reader may.</summary>
    public static bool MayRead(this FormView view) => view.Visitor.MayRead(view.Form);
}
