namespace Alongside.OrderForms.Changes;

/// <summary>Whose pen it is. A form has two, and they are equal.</summary>
public enum Party
{
    /// <summary>The freelancer whose form it is: "you" in the program.</summary>
    Seller,

    /// <summary>The customer, or whoever they let in.</summary>
    Customer,
}
