namespace Alongside.Web.Visitors;

/// <summary>Who may use an address.</summary>
public enum Access
{
    /// <summary>Anyone who has the address.</summary>
    Anyone,

    /// <summary>The freelancer whose program this is.</summary>
    Owner,

    /// <summary>A device that has opened the customer's side of the form in the address, let in to write or not.</summary>
    Customer,
}
