using Alongside.OrderForms;
using Alongside.OrderForms.Changes;

namespace Alongside.Web.Visitors;

/// <summary>Who is asking.</summary>
public abstract record Visitor
{
    private Visitor()
    {
    }

    /// <summary>The freelancer, signed in.</summary>
    public sealed record Owner : Visitor;

    /// <summary>A device that has opened the customer's side of one form.</summary>
    /// <param name="Form">That form's id.</param>
    /// <param name="Device">The device's id.</param>
    public sealed record Customer(string Form, string Device) : Visitor;

    /// <summary>Anybody else.</summary>
    public sealed record Stranger : Visitor;

    /// <summary>Whose pen they hold.</summary>
    public Party Party => this is Owner ? Party.Seller : Party.Customer;

    /// <summary>As whom they write in a form.</summary>
    public Author In(Form form) => this switch
    {
        Owner => new Author(Party.Seller, Author.SellersDevice, form.Start?.Seller),
        Customer customer => new Author(Party.Customer, customer.Device, form.FindDevice(customer.Device)?.Name),
        _ => throw new InvalidOperationException("A stranger does not write."),
    };
}
