using System.Collections.Immutable;
using Alongside.Documents.Words;
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
    /// <summary>Where the clock hangs by which times are shown.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>Whether this is the form as it is sent in a file: nothing on it leads anywhere else.</summary>
    public bool IsSent { get; init; }

    /// <summary>Whose pen the reader holds.</summary>
    public Party Party => Visitor.Party;

    /// <summary>Whether the customer looks.</summary>
    public bool IsCustomer => Party == Party.Customer;

    /// <summary>Who the reader writes as.</summary>
    public Author Author => Visitor.In(Form);

    /// <summary>Whether the reader's device has opened the customer's side and nobody there has let it in: then it sees none of the form's words.</summary>
    public bool Waits => Visitor is Visitor.Customer customer && Form.FindDevice(customer.Device) is not { LetIn: true };

    /// <summary>Whether the reader can write: a no is left alone, and so the seller cannot after one.</summary>
    public bool MayWrite => !Waits && (IsCustomer || !Form.Agreement.IsDeclined);

    /// <summary>Whether nobody has said yet who is writing on the reader's device.</summary>
    public bool IsNameless => IsCustomer && Author.Name is null;

    /// <summary>What the things on the form are called in the reader's language.</summary>
    public FormWords Words => FormWords.For(Reader.Language);

    /// <summary>The form's address on the reader's side, without a slash at the end; empty in a file.</summary>
    public string Here => IsSent ? "" : (IsCustomer ? "/f/" : "/forms/") + Form.Start?.Form;

    /// <summary>What the reader calls a party: "you", or the other's name.</summary>
    public string NameOf(Party party) => party == Party ? Reader.In("you", IsCustomer ? "Sie" : "du") : NameAsTyped(party);

    /// <summary>What a party is called on the form.</summary>
    public string NameAsTyped(Party party) => (party == Party.Seller ? Form.Start?.Seller : Form.Start?.Customer) ?? "";

    /// <summary>Whether the reader did it, on this device.</summary>
    public bool IsReader(Author author) => author.Party == Party && string.Equals(author.Device, Author.Device, StringComparison.Ordinal);

    /// <summary>Who did it, as they are called: by the name they typed, or by that of their side.</summary>
    public string NameOf(Author author) => author.Name ?? NameAsTyped(author.Party);

    /// <summary>"by you", "by Dana": the reader's own name is "you".</summary>
    public string By(Author author) => IsReader(author)
        ? Reader.In("by you", IsCustomer ? "von Ihnen" : "von dir")
        : Reader.In("by ", "von ") + NameOf(author);

    /// <summary>"by you and Dana".</summary>
    public string By(ImmutableArray<Author> authors) => authors.Length == 1
        ? By(authors[0])
        : Reader.In("by ", "von ") + Words.Names([.. authors.Select(a => IsReader(a) ? Reader.In("you", IsCustomer ? "Ihnen" : "dir") : NameOf(a))]);

    /// <summary>What was typed into a field that was just refused, to be shown there again; null where nothing was.</summary>
    public string? Typed(string act, string field, string about, string typed = "text") => Refused is { } refused && refused.Was(act, field, about) ? refused.Fields.Field(typed) : null;
}
