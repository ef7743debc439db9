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
            if (change.Act is FreeTheSeat free) return free.Devices.All(id => form.FindDevice(id) is not null) ? null : new(RefusalCode.Unknown, "device");
            return change.Act is Accept && author.Name is null ? new(RefusalCode.NameMissing, "name") : null;
        }

        if (change.Act is DeviceArrives arrives) return Arrival(form, author, arrives);
        if (form.FindDevice(author.Device) is not { } device) return new(RefusalCode.NotLetIn, "device");
        // Before it is let in, a device can say who it is, and nothing else.
        if (!device.LetIn) return change.Act is Introduce ? null : new(RefusalCode.NotLetIn, "device");
        if (change.Act is AdmitDevice admit) return Admission(form, author, admit);
        return change.Act is ConfirmLine or Accept && author.Name is null ? new(RefusalCode.NameMissing, "name") : null;
    }

    private static Refusal? Arrival(Form form, Author author, DeviceArrives arrives)
    {
        if (form.FindDevice(author.Device) is not null) return new(RefusalCode.IdTaken, "device");
        return arrives.LetIn && form.Devices.Any(d => d.LetIn) ? new(RefusalCode.NotLetIn, "device") : null;
    }

    private static Refusal? Admission(Form form, Author author, AdmitDevice admit)
    {
        if (author.Name is null) return new(RefusalCode.NameMissing, "name");
        if (form.FindDevice(admit.Device) is null) return new(RefusalCode.Unknown, "device");
        // Nobody shuts themselves out by mistake.
        return !admit.LetIn && string.Equals(admit.Device, author.Device, StringComparison.Ordinal) ? new(RefusalCode.NotYours, "device") : null;
    }
}
