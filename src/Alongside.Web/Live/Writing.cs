using System.Collections.Immutable;
using Alongside.OrderForms;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Rules;

namespace Alongside.Web.Live;

/// <summary>What somebody is about to write, and what a form makes of it.</summary>
internal sealed class Writing(Func<Form, Author> author, Func<Form, IReadOnlyList<Write>> writes, TimeProvider time)
{
    /// <summary>The form after it, the changes that are new in it, and for each write what became of it.</summary>
    public (Form After, ImmutableArray<Change> Changes, ImmutableArray<WriteOutcome> Outcomes) Check(Form form)
    {
        var changes = ImmutableArray.CreateBuilder<Change>();
        var outcomes = ImmutableArray.CreateBuilder<WriteOutcome>();
        var after = form;
        foreach (var write in Meant(form))
        {
            var change = new Change(write.Id, author(after), time.GetUtcNow(), write.Act);
            var refusal = after.Has(change) ? null : FormRules.Check(after, change);
            if (refusal is null && after.Find(change.Id) is null)
            {
                after = after.With(change);
                changes.Add(change);
            }

            outcomes.Add(new WriteOutcome(write.Id, refusal));
        }

        return (after, changes.ToImmutable(), outcomes.ToImmutable());
    }

    // Where a line goes, or what an act takes the place of, is made from the form. Sent a second time it would come out
    // otherwise, because the first time is in the form by now: so it is made from the form as it was before.
    private IReadOnlyList<Write> Meant(Form form)
    {
        var meant = writes(form);
        if (!meant.Any(w => form.Find(w.Id) is not null)) return meant;
        var first = form.Changes.FindIndex(c => meant.Any(w => string.Equals(w.Id, c.Id, StringComparison.Ordinal)));
        return writes(Form.From(form.Changes.Take(first)));
    }
}
