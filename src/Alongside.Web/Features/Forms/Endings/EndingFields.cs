using Alongside.OrderForms;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Writing;
using Microsoft.AspNetCore.Http;

namespace Alongside.Web.Features.Forms.Endings;

/// <summary>Acts on the whole: proposing, accepting, taking back, and the customer's other answers.</summary>
internal static class EndingFields
{
    public static Act? Read(Form form, Author author, IFormCollection fields) => fields.Field("do") switch
    {
        "accept" => Pen.Accept(fields.Field("hash")),
        _ => null,
    };
}
