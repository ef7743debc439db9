using System.Collections.Immutable;
using Alongside.OrderForms.Changes;

namespace Alongside.OrderForms.Lines;

/// <summary>One step in the history of a line.</summary>
/// <param name="Change">What was done, by whom and when.</param>
/// <param name="Before">The words it took the place of: one wording, several that were joined or chosen from, or none.</param>
/// <param name="After">The words it gave the line; null where it is not about the words.</param>
public sealed record Step(Change Change, ImmutableArray<string> Before, string? After);
