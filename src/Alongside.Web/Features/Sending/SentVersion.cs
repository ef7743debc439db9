using Alongside.OrderForms;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Writing;

namespace Alongside.Web.Features.Sending;

/// <summary>A form as it was when it was sent, and as whom its answer comes.</summary>
internal static class SentVersion
{
    /// <summary>
    /// The form as the customer has it before them in the file: what stood in it then, and the file let in as a device of theirs.
    /// What they do is understood from this, and not from what stands there when the answer comes.
    /// </summary>
    /// <param name="form">The form as it stands now.</param>
    /// <param name="version">How many changes it had when it was sent.</param>
    /// <param name="device">The device that the file comes as.</param>
    /// <param name="name">The name that was typed in the file; null where none was, which leaves the one the device had.</param>
    public static Form Of(Form form, int version, string device, string? name)
    {
        var then = Form.From(form.Changes.Take(version));
        var nobody = new Author(Party.Customer, device, Name: null, Channel.File);
        if (then.FindDevice(device) is not { LetIn: true }) then = then.With(new Change(device + "-then", nobody, default, new DeviceArrives(LetIn: true)));
        return name is null ? then : then.With(new Change(device + "-name", nobody with { Name = name }, default, Pen.Introduce(then, Party.Customer, device, name)));
    }

    /// <summary>
    /// The device that a file's answer comes as. All files of a form are one device of the customer's, as long as it is let
    /// in: a second file sent to the same person would find nobody who could let it in, since that is for them alone to do.
    /// </summary>
    /// <param name="form">The form as it stands now.</param>
    /// <param name="sending">The file's id.</param>
    public static string DeviceOf(Form form, string sending) =>
        form.FindDevice(sending)?.Id ?? form.Devices.FirstOrDefault(d => d.LetIn && SentKey.IsOne(d.Id))?.Id ?? sending;
}
