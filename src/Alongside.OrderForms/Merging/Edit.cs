namespace Alongside.OrderForms.Merging;

/// <summary>Pieces of a text that were taken out and what was put in their place.</summary>
/// <param name="Start">The first piece that was taken out, or before which something was put in.</param>
/// <param name="End">The first piece after those that were taken out.</param>
/// <param name="Pieces">What was put in.</param>
internal sealed record Edit(int Start, int End, IReadOnlyList<string> Pieces);
