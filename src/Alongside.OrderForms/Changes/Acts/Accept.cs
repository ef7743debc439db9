namespace Alongside.OrderForms.Changes.Acts;

/// <summary>Accepts one exact content, under the author's name. By each for themselves.</summary>
/// <param name="Hash">The content's hash.</param>
public sealed record Accept(string Hash) : Act;
