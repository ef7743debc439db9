using Alongside.OrderForms;
using Alongside.OrderForms.Changes;
using Alongside.Web.Visitors;

namespace Alongside.Web.Live;

/// <summary>One connection to a form: who it is, and where on the page. All of it is forgotten when the connection ends.</summary>
/// <param name="form">The form's id.</param>
/// <param name="who">An id for this connection, new each time.</param>
/// <param name="visitor">Who it is.</param>
/// <param name="stillWelcome">Asks whether the cookies that it came with still let it in.</param>
/// <param name="end">Ends the connection.</param>
internal sealed class Guest(string form, string who, Visitor visitor, Func<CancellationToken, Task<bool>> stillWelcome, Action end)
{
    private int _version = -1;

    public string Form => form;

    public string Who => who;

    public Visitor Visitor => visitor;

    public Mailbox Mail { get; } = new();

    public Func<CancellationToken, Task<bool>> StillWelcome => stillWelcome;

    /// <summary>Whether it is told anything: the owner, and the devices that the customer has let in.</summary>
    public bool LetIn { get; private set; }

    /// <summary>Whether it was let in once.</summary>
    public bool WasLetIn { get; private set; }

    public string? Name { get; private set; }

    /// <summary>The question it is at; empty for none.</summary>
    public string Part { get; set; } = "";

    /// <summary>The line it is at; empty for none.</summary>
    public string Line { get; set; } = "";

    public Presence AsPresent => new(who, visitor.Party == Party.Seller ? "seller" : "customer", Name, Part, Line);

    public bool IsBeside(Guest other) => LetIn && other.LetIn && !(other.Visitor.Equals(visitor));

    public void End() => end();

    /// <summary>What a form says of it; false where it was let in and no longer is. An older form than the last says nothing.</summary>
    public bool Learn(Form now)
    {
        if (now.Version < _version) return true;
        _version = now.Version;
        Name = visitor.In(now).Name;
        LetIn = visitor is Visitor.Owner || (visitor is Visitor.Customer customer && now.FindDevice(customer.Device) is { LetIn: true });
        if (WasLetIn && !LetIn) return false;
        WasLetIn |= LetIn;
        return true;
    }
}
