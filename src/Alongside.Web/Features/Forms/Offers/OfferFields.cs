using Alongside.OrderForms;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Writing;
using Microsoft.AspNetCore.Http;

namespace Alongside.Web.Features.Forms.Offers;

/// <summary>Acts on the offer.</summary>
internal static class OfferFields
{
    public static Act? Read(Form form, IFormCollection fields) => fields.Field("do") switch
    {
        "choose" => Pen.ChooseItem(form, fields.Field("item"), chosen: true),
        _ => null,
    };
}
