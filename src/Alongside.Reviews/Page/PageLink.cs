namespace Alongside.Reviews.Page;

/// <summary>A link that a page shows.</summary>
/// <param name="Address">Where it leads: a path, or an address with <c>http</c> or <c>https</c>.</param>
/// <param name="Text">What it is called.</param>
public sealed record PageLink(string Address, string Text);
