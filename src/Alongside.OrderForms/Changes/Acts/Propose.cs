namespace Alongside.OrderForms.Changes.Acts;

/// <summary>Says "this is it" of one exact content. By either.</summary>
/// <param name="Hash">The content's hash (<see cref="Endings.ContentHash"/>).</param>
public sealed record Propose(string Hash) : Act;
