using Alongside.OrderForms;
using Alongside.OrderForms.Changes;
using Alongside.Web.Visitors;
using Alongside.Web.Words;

namespace Alongside.Web.Features.Forms;

/// <summary>A form as one of the two looks at it.</summary>
/// <param name="Form">The form as it stands.</param>
/// <param name="Visitor">Who looks.</param>
/// <param name="Reader">In which language they read.</param>
/// <param name="Refused">What could not be taken of what they have just sent; null where all was.</param>
public sealed record FormView(Form Form, Visitor Visitor, Reader Reader, RefusedPost? Refused = null)
{
    /// <summary>Whose pen the reader holds.</summary>
    public Party Party => Visitor.Party;

    /// <summary>Whether the customer looks.</summary>
    public bool IsCustomer => Party == Party.Customer;

    /// <summary>Who the reader writes as.</summary>
    public Author Author => Visitor.In(Form);

    /// <summary>The form's address on the reader's side, without a slash at the end.</summary>
    public string Here => (IsCustomer ? "/f/" : "/forms/") + Form.Start?.Form;

    /// <summary>What the reader calls a party: "you", or the other's name.</summary>
    public string NameOf(Party party) => party == Party ? Reader.In("you", IsCustomer ? "Sie" : "du") : NameAsTyped(party);

    /// <summary>What a party is called on the form.</summary>
    public string NameAsTyped(Party party) => (party == Party.Seller ? Form.Start?.Seller : Form.Start?.Customer) ?? "";
}
