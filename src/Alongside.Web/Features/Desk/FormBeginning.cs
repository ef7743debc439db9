using Alongside.OrderForms;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Rules;
using Alongside.OrderForms.Templates;
using Alongside.Storage;
using Alongside.Web.Visitors;

namespace Alongside.Web.Features.Desk;

/// <summary>Begins a form.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Seller">What the seller is called on it.</param>
/// <param name="Customer">What the customer is called on it.</param>
/// <param name="Language">The language of its questions.</param>
/// <param name="Template">Its questions.</param>
internal sealed record FormBeginning(string Title, string Seller, string Customer, string Language, Template Template)
{
    /// <summary>
    /// Keeps the form, with a customer who is known already or a new one. Returns its first change; what it is refused for where it cannot begin.
    /// </summary>
    /// <param name="store">Where it is kept.</param>
    /// <param name="known">The customer; null for a new one of that name.</param>
    /// <param name="at">Now.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<(Change? Start, Refusal? Refusal)> Keep(Store store, StoredCustomer? known, DateTimeOffset at, CancellationToken stop)
    {
        var id = Secrets.NewId();
        var start = new Change(Secrets.NewId(), new Author(Party.Seller, Author.SellersDevice, Seller), at, new StartForm(id, Title, Seller, Customer, Language, Template));
        if (FormRules.Check(Form.Empty, start) is { } refusal) return (null, refusal);
        var customer = known ?? new StoredCustomer(Secrets.NewId(), Customer, Note: "", at);
        if (known is null) await store.Customers.Add(customer, stop);
        await store.Forms.Add(new StoredForm(id, customer.Id, Title, Note: "", InTouchOn: null, at, at, Version: 1, SetAside: false), [start], stop);
        return (start, null);
    }

    /// <summary>The id of the form that a change begins.</summary>
    public static string FormOf(Change start) => ((StartForm)start.Act).Form;
}
