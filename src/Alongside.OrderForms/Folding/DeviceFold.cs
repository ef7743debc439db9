using System.Collections.Immutable;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Devices;

namespace Alongside.OrderForms.Folding;

/// <summary>The devices of the customer's side.</summary>
internal static class DeviceFold
{
    /// <summary>The devices, in the order in which they appeared.</summary>
    public static ImmutableArray<Device> Of(IReadOnlyCollection<Change> changes)
    {
        var arrivals = changes.Where(c => c.Act is DeviceArrives).GroupBy(c => c.Author.Device, StringComparer.Ordinal);
        // Freeing the seat is a decision about each device that it names, until the customer lets that one in again.
        var decisions = changes.SelectMany(c => Decided(c).Select(id => (Device: id, Change: c))).ToLookup(c => c.Device, c => c.Change, StringComparer.Ordinal);
        var names = changes.Where(c => c.Act is Introduce && c.Author.Party == Party.Customer).ToLookup(c => c.Author.Device, StringComparer.Ordinal);
        return [.. arrivals.Select(a => Fold(a.Key, [.. a], [.. decisions[a.Key]], [.. names[a.Key]])).OrderBy(d => d.FirstSeen).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    private static Device Fold(string id, List<Change> arrivals, List<Change> all, List<Change> introductions)
    {
        var decisions = Register.Standing(all);
        var names = Register.Standing(introductions);
        // Of two decisions made at once, the one that lets in less.
        var letIn = decisions.Count > 0
            ? decisions.All(c => c.Act is AdmitDevice { LetIn: true })
            : arrivals.Exists(c => c.Act is DeviceArrives { LetIn: true });
        return new Device(id, arrivals.Min(c => c.At), letIn, (Register.Winner(names)?.Act as Introduce)?.Name, Register.Over(decisions), Register.Over(names));
    }

    private static IEnumerable<string> Decided(Change change) => change.Act switch
    {
        AdmitDevice admit => [admit.Device],
        FreeTheSeat free => free.Devices,
        _ => [],
    };
}
