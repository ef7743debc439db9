using System.Collections.Immutable;
using Alongside.OrderForms.Changes;

namespace Alongside.OrderForms.Lines;

/// <summary>Words that a line has now, and whose they are.</summary>
/// <param name="Ids">The ids of the wordings it is made of: one, or several that did not touch each other and were joined.</param>
/// <param name="Text">The words.</param>
/// <param name="Authors">Who wrote them: one, or each who wrote a part.</param>
public sealed record Wording(Ids Ids, string Text, ImmutableArray<Author> Authors)
{
    /// <summary>Whether every author is of this party.</summary>
    public bool IsBy(Party party) => Authors.All(a => a.Party == party);
}
