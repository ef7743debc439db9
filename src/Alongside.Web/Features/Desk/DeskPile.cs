using System.Collections.Immutable;
using Alongside.Storage;

namespace Alongside.Web.Features.Desk;

/// <summary>The forms of one customer, as they lie on the desk.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Forms">Their forms.</param>
public sealed record DeskPile(StoredCustomer Customer, ImmutableArray<DeskForm> Forms)
{
    /// <summary>
    /// The piles in their order: first where a day has come on which the owner said they would be in touch, the earliest first; then what changed last.
    /// </summary>
    public static ImmutableArray<DeskPile> Sorted(IEnumerable<DeskForm> forms, IReadOnlyDictionary<string, StoredCustomer> customers, DateOnly today) =>
        [.. forms
            .OrderBy(f => f.InTouchOn is { } day && day <= today ? day : DateOnly.MaxValue)
            .ThenByDescending(f => f.Kept.ChangedAt)
            .ThenBy(f => f.Kept.Id, StringComparer.Ordinal)
            .GroupBy(f => f.Kept.CustomerId, StringComparer.Ordinal)
            .Where(g => customers.ContainsKey(g.Key))
            .Select(g => new DeskPile(customers[g.Key], [.. g]))];
}
