using System.Collections.Immutable;
using Alongside.OrderForms;
using Alongside.OrderForms.Rules;
using Alongside.Web.Live;

namespace Alongside.Web.Features.Sending.Coming;

/// <summary>What comes, or would come, of an answer.</summary>
/// <param name="Coming">The answer.</param>
/// <param name="After">The form after it.</param>
/// <param name="Outcomes">What became of each write.</param>
public sealed record AnswerOutcome(ComingAnswer Coming, Form After, ImmutableArray<WriteOutcome> Outcomes)
{
    /// <summary>What is new and taken.</summary>
    public IEnumerable<ComingChange> Taken => Coming.Changes.Where(c => c.Understood && !c.Writes.IsEmpty && RefusalOf(c) is null);

    /// <summary>What was in the form before.</summary>
    public IEnumerable<ComingChange> Before => Coming.Changes.Where(c => c.Understood && c.Writes.IsEmpty);

    /// <summary>What is not taken, and why.</summary>
    public IEnumerable<(ComingChange Change, Refusal Why)> Refused =>
        Coming.Changes.Select(c => (c, RefusalOf(c))).Where(c => c.Item2 is not null).Select(c => (c.c, c.Item2!));

    /// <summary>Whether the file has to be let in by the customer first, on the page.</summary>
    public bool Waits => Refused.Any(r => r.Why.Code == RefusalCode.NotLetIn);

    private Refusal? RefusalOf(ComingChange change) => !change.Understood
        ? new Refusal(RefusalCode.Unknown, "do")
        : change.Writes.Select(w => Outcomes.FirstOrDefault(o => string.Equals(o.Id, w.Id, StringComparison.Ordinal))?.Refusal).FirstOrDefault(r => r is not null);
}
