namespace Alongside.Web.Tests;

/// <summary>A form that a test made.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Key">The secret of the customer's link.</param>
/// <param name="CustomerId">The customer it is with.</param>
internal sealed record TestForm(string Id, string Key, string CustomerId);
