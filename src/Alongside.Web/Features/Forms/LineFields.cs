using Alongside.OrderForms;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Writing;
using Microsoft.AspNetCore.Http;

namespace Alongside.Web.Features.Forms;

/// <summary>Acts on questions and lines.</summary>
internal static class LineFields
{
    public static Act? Read(Form form, IFormCollection fields) => fields.Field("do") switch
    {
        "add-line" => Pen.AddLine(form, fields.Field("question"), fields.Field("text")),
        "reword" => Pen.Reword(form, fields.Field("line"), fields.Field("text"), fields.Seen()),
        "confirm" => Pen.Confirm(form, fields.Field("line"), fields.Seen()),
        _ => null,
    };
}
