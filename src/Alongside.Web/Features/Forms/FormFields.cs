using Alongside.OrderForms;
using Alongside.OrderForms.Changes;
using Alongside.Web.Live;
using Microsoft.AspNetCore.Http;

namespace Alongside.Web.Features.Forms;

/// <summary>
/// What a page sends when somebody writes: the same fields with script and without. <c>id</c> is the change's id,
/// <c>do</c> the act, <c>seen</c> the wordings that were on the page, by their ids, with spaces between them.
/// </summary>
internal static class FormFields
{
    /// <summary>The write; null where the fields are not those of one.</summary>
    /// <param name="form">The form as it stands.</param>
    /// <param name="author">Who writes.</param>
    /// <param name="fields">What was sent.</param>
    public static Write? Read(Form form, Author author, IFormCollection fields)
    {
        var act = LineFields.Read(form, fields) ?? Offers.OfferFields.Read(form, fields) ?? Devices.DeviceFields.Read(form, author, fields) ?? Endings.EndingFields.Read(form, author, fields);
        return act is null ? null : new Write(fields["id"].ToString(), act);
    }

    /// <summary>One field; empty where it was not sent.</summary>
    public static string Field(this IFormCollection fields, string name) => fields[name].ToString();

    /// <summary>The ids in a field.</summary>
    public static Ids Seen(this IFormCollection fields) => Ids.Of(fields.Field("seen").Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
