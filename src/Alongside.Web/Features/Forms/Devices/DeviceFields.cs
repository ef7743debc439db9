using Alongside.OrderForms;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Writing;
using Microsoft.AspNetCore.Http;

namespace Alongside.Web.Features.Forms.Devices;

/// <summary>Acts on names and devices.</summary>
internal static class DeviceFields
{
    public static Act? Read(Form form, Author author, IFormCollection fields) => fields.Field("do") switch
    {
        "introduce" => Pen.Introduce(form, author.Party, author.Device, fields.Field("name")),
        _ => null,
    };
}
