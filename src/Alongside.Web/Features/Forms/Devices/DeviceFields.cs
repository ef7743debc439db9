using Alongside.OrderForms;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Writing;
using Alongside.Web.Live;
using Microsoft.AspNetCore.Http;

namespace Alongside.Web.Features.Forms.Devices;

/// <summary>
/// Acts on names and devices, by the field <c>do</c>:
/// <c>introduce</c> with <c>name</c>;
/// <c>let-in</c> and <c>put-out</c> with <c>device</c>, and <c>name</c> where this device has none yet;
/// <c>free-the-seat</c>.
/// </summary>
internal static class DeviceFields
{
    public static IReadOnlyList<Write>? Read(Form form, Author author, IFormCollection fields) => fields.Field("do") switch
    {
        "introduce" => fields.Together([Name(form, author, fields)]),
        "let-in" => fields.Together(Named(form, author, fields, Pen.Admit(form, fields.Field("device")))),
        "put-out" => fields.Together(Named(form, author, fields, Pen.Admit(form, fields.Field("device"), letIn: false))),
        "free-the-seat" => fields.Together([Pen.FreeTheSeat(form)]),
        _ => null,
    };

    /// <summary>An act that needs a name, after the name that was typed with it.</summary>
    public static IEnumerable<Act> Named(Form form, Author author, IFormCollection fields, Act act)
    {
        // By the page, not by the form: sent a second time, it has to come to the same writes.
        if (fields.ContainsKey("name")) yield return Name(form, author, fields);
        yield return act;
    }

    private static Act Name(Form form, Author author, IFormCollection fields) => Pen.Introduce(form, author.Party, author.Device, fields.Field("name"));
}
