using System.Globalization;
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
/// were on the page, by their ids, with spaces between them. <c>name</c> may come with any act on a line: who has not said
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
        if (LineFields.Read(writes, fields)) return writes.All;
        var others = Offers.OfferFields.Read(form, fields) ?? Devices.DeviceFields.Read(form, author, fields) ?? Endings.EndingFields.Read(form, author, fields);
        return others is null ? null : [.. others.Select(w => w with { Act = WriteList.AsBefore(form, author, w.Id, w.Act) })];
    }

    /// <summary>Writes for acts that were sent together: the first has the id that was sent, each other one an id made of it, so that sending twice writes once.</summary>
    public static IReadOnlyList<Write> Together(this IFormCollection fields, IEnumerable<Act> acts) =>
        [.. acts.Select((act, at) => new Write(at == 0 ? fields.Field("id") : string.Create(CultureInfo.InvariantCulture, $"{fields.Field("id")}-{at}"), act))];

    /// <summary>One field; empty where it was not sent.</summary>
    public static string Field(this IFormCollection fields, string name) => fields[name].ToString();

    /// <summary>The wordings that were on the page; null where it does not say.</summary>
    public static Ids? Seen(this IFormCollection fields) => fields.ContainsKey("seen") ? Ids.Parse(fields.Field("seen")) : null;

    private static bool Introduces(Author author, IFormCollection fields) =>
        author is { Party: Party.Customer, Name: null } && fields.Field("do") is not "introduce" && TypedText.Tidy(fields.Field("name")).Length > 0;
}
