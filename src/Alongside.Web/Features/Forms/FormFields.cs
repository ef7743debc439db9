using System.Globalization;
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
    /// <summary>The writes, most often one; null where the fields are those of none.</summary>
    /// <param name="form">The form as it stands.</param>
    /// <param name="author">Who writes.</param>
    /// <param name="fields">What was sent.</param>
    public static IReadOnlyList<Write>? Read(Form form, Author author, IFormCollection fields)
    {
        if (LineFields.Read(form, fields) is { } act) return [new Write(fields.Field("id"), act)];
        return Offers.OfferFields.Read(form, fields) ?? Devices.DeviceFields.Read(form, author, fields) ?? Endings.EndingFields.Read(form, author, fields);
    }

    /// <summary>Writes for acts that were sent together: the first has the id that was sent, each other one an id made of it, so that sending twice writes once.</summary>
    public static IReadOnlyList<Write> Together(this IFormCollection fields, IEnumerable<Act> acts) =>
        [.. acts.Select((act, at) => new Write(at == 0 ? fields.Field("id") : string.Create(CultureInfo.InvariantCulture, $"{fields.Field("id")}-{at}"), act))];

    /// <summary>One field; empty where it was not sent.</summary>
    public static string Field(this IFormCollection fields, string name) => fields[name].ToString();

    /// <summary>The ids in a field.</summary>
    public static Ids Seen(this IFormCollection fields) => Ids.Of(fields.Field("seen").Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
