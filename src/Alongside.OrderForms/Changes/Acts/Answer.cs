using Alongside.OrderForms.Endings;

namespace Alongside.OrderForms.Changes.Acts;

/// <summary>What the customer says to the whole: that they would change something, that it is not for them, or that it is open again.</summary>
/// <param name="Reply">Which.</param>
/// <param name="Reason">In their own words, where they want to say.</param>
/// <param name="Over">The answers it takes the place of.</param>
public sealed record Answer(Reply Reply, string? Reason, Ids Over) : Act, IReplacing;
