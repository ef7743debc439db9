using System.Collections.Immutable;
using Alongside.OrderForms;

namespace Alongside.Web.Live;

/// <summary>What became of some writes.</summary>
/// <param name="Form">The form after them.</param>
/// <param name="Outcomes">For each, in order, that it was taken, or why not.</param>
public sealed record Written(Form Form, ImmutableArray<WriteOutcome> Outcomes)
{
    /// <summary>Whether all were taken.</summary>
    public bool AllTaken => Outcomes.All(o => o.Refusal is null);
}
