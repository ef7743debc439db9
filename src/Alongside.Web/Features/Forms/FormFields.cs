using Alongside.OrderForms;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Rules;
using Alongside.OrderForms.Writing;
using Alongside.Web.Live;
using Microsoft.AspNetCore.Http;

namespace Alongside.Web.Features.Forms;

/// <summary>
/// What a page sends when somebody writes: the same fields with script and without. <c>id</c> is the change's id,
/// <c>do</c> the act (a hidden field, or the name and value of the button that was pressed), <c>seen</c> the wordings that
/// were on the page, by their ids, with spaces between them. <c>name</c> may come with any act: who has not said
/// yet who they are says so with it.
/// </summary>
internal static class FormFields
{
    /// <summary>The writes, most often one; null where the fields are those of none.</summary>
    /// <param name="form">The form as it stands.</param>
    /// <param name="author">Who writes.</param>
    /// <param name="fields">What was sent.</param>
    public static IReadOnlyList<Write>? Read(Form form, Author author, IFormCollection fields)
    {
        if (fields.Field("id") is not { Length: > 0 } id) return null;
        var writes = new WriteList(form, author, id);
        if (Introduces(author, fields)) writes.Add("name", now => Pen.Introduce(now, author.Party, author.Device, fields.Field("name")));
        var known = LineFields.Read(writes, fields) || Offers.OfferFields.Read(writes, fields) || Devices.DeviceFields.Read(writes, fields) || Endings.EndingFields.Read(writes, fields);
        return known ? writes.All : null;
    }

    /// <summary>One field; empty where it was not sent.</summary>
    public static string Field(this IFormCollection fields, string name) => fields[name].ToString();

    /// <summary>The wordings that were on the page; null where it does not say.</summary>
    public static Ids? Seen(this IFormCollection fields) => fields.ContainsKey("seen") ? Ids.Parse(fields.Field("seen")) : null;

    private static bool Introduces(Author author, IFormCollection fields) =>
        author is { Party: Party.Customer, Name: null } && fields.Field("do") is not "introduce" && TypedText.Tidy(fields.Field("name")).Length > 0;
}
