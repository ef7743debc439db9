using Alongside.OrderForms.Writing;
using Microsoft.AspNetCore.Http;

namespace Alongside.Web.Features.Forms.Devices;

/// <summary>
/// Acts on names and devices, by the field <c>do</c>: <c>introduce</c> with <c>name</c>; <c>let-in</c> and <c>put-out</c>
/// with <c>device</c>; <c>free-the-seat</c>.
/// </summary>
internal static class DeviceFields
{
    public static bool Read(WriteList writes, IFormCollection fields) => fields.Field("do") switch
    {
        "introduce" => writes.Add(now => Pen.Introduce(now, writes.Author.Party, writes.Author.Device, fields.Field("name"))),
        "let-in" => writes.Add(now => Pen.Admit(now, fields.Field("device"))),
        "put-out" => writes.Add(now => Pen.Admit(now, fields.Field("device"), letIn: false)),
        "free-the-seat" => writes.Add(Pen.FreeTheSeat),
        _ => false,
    };
}
