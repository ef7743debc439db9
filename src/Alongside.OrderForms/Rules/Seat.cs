using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;

namespace Alongside.OrderForms.Rules;

/// <summary>Who sits in the customer's seat.</summary>
internal static class Seat
{
    public static Refusal? Check(Form form, Change change)
    {
        var author = change.Author;
        if (author.Party == Party.Seller)
        {
            // Only who sits there can be asked to leave: else a device could be shut out before it has ever come in.
            if (change.Act is FreeTheSeat free) return free.Devices.All(id => form.FindDevice(id) is { LetIn: true }) ? null : new(RefusalCode.Unknown, "device");
            return change.Act is Accept && author.Name is null ? new(RefusalCode.NameMissing, "name") : null;
        }

        if (string.Equals(author.Device, Author.SellersDevice, StringComparison.Ordinal)) return new(RefusalCode.BadId, "device");
        if (change.Act is DeviceArrives arrives) return Arrival(form, author, arrives);
        if (form.FindDevice(author.Device) is not { } device) return new(RefusalCode.NotLetIn, "device");
        // Before it is let in, a device can say who it is, and nothing else.
        if (!device.LetIn) return change.Act is Introduce ? null : new(RefusalCode.NotLetIn, "device");
        if (change.Act is AdmitDevice admit) return Admission(form, author, admit);
        return change.Act is ConfirmLine or Accept && author.Name is null ? new(RefusalCode.NameMissing, "name") : null;
    }

    private static Refusal? Arrival(Form form, Author author, DeviceArrives arrives)
    {
        var taken = form.Devices.Any(d => d.LetIn);
        if (form.FindDevice(author.Device) is { } known)
        {
            // Whoever has waited at the door can take a seat that was freed meanwhile; not whoever had to leave it.
            return arrives.LetIn && !taken && known.Decisions.Count == 0 ? null : new(RefusalCode.IdTaken, "device");
        }

        if (form.Devices.Length >= Limits.Devices) return new(RefusalCode.Full, "device");
        return arrives.LetIn && taken ? new(RefusalCode.NotLetIn, "device") : null;
    }

    private static Refusal? Admission(Form form, Author author, AdmitDevice admit)
    {
        if (author.Name is null) return new(RefusalCode.NameMissing, "name");
        if (form.FindDevice(admit.Device) is null) return new(RefusalCode.Unknown, "device");
        // Nobody shuts themselves out by mistake.
        return !admit.LetIn && string.Equals(admit.Device, author.Device, StringComparison.Ordinal) ? new(RefusalCode.NotYours, "device") : null;
    }
}
