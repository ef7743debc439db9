using Alongside.OrderForms.Rules;

namespace Alongside.Web.Live;

/// <summary>What became of one write.</summary>
/// <param name="Id">The change's id.</param>
/// <param name="Refusal">Why it was not taken; null where it is in the form, now or since an earlier time.</param>
public sealed record WriteOutcome(string Id, Refusal? Refusal);
