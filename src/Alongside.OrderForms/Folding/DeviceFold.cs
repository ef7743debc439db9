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
        var freed = changes.Where(c => c.Act is FreeTheSeat).ToList();
        var arrivals = changes.Where(c => c.Act is DeviceArrives).GroupBy(c => c.Author.Device, StringComparer.Ordinal);
        return [.. arrivals.Select(a => Fold(a.MinBy(c => c.At)!, changes, freed)).OrderBy(d => d.FirstSeen).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    private static Device Fold(Change arrival, IReadOnlyCollection<Change> changes, List<Change> freed)
    {
        var id = arrival.Author.Device;
        var decisions = Register.Standing([.. changes.Where(c => c.Act is AdmitDevice admit && Is(admit.Device, id))]);
        var ends = freed.Where(c => ((FreeTheSeat)c.Act).Devices.Has(id)).ToList();
        var names = Register.Standing([.. changes.Where(c => c.Act is Introduce && c.Author.Party == Party.Customer && Is(c.Author.Device, id))]);
        // Of two decisions made at once, the one that lets in less.
        var letIn = decisions.Count > 0 ? decisions.All(c => ((AdmitDevice)c.Act).LetIn) : ((DeviceArrives)arrival.Act).LetIn;
        var readmitted = Ids.Of(decisions.SelectMany(c => ((AdmitDevice)c.Act).Over));
        var over = Ids.Of(decisions.Concat(ends).Select(c => c.Id));
        return new Device(id, arrival.At, letIn && ends.TrueForAll(e => readmitted.Has(e.Id)), (Register.Winner(names)?.Act as Introduce)?.Name, over, Register.Over(names));
    }

    private static bool Is(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}
