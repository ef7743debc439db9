using Alongside.OrderForms;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Writing;
using Alongside.Web.Live;
using Microsoft.AspNetCore.Http;

namespace Alongside.Web.Features.Forms.Offers;

/// <summary>
/// Acts on the offer, by the field <c>do</c>:
/// <c>set-terms</c> with <c>currency</c> and <c>tax</c> (empty for none);
/// <c>add-item</c> with <c>text</c>, <c>quantity</c>, <c>price</c> and <c>optional</c> (there or not);
/// <c>change-item</c> with <c>item</c>, <c>text</c>, <c>price</c> and <c>optional</c>;
/// <c>strike-item</c> and <c>take-up-item</c> with <c>item</c>;
/// <c>note-item</c> with <c>item</c> and <c>text</c>;
/// <c>choices</c>, all choices and quantities at once: <c>chosen</c> once for each optional item that is wanted, <c>was</c>
/// the ids of those that were chosen when the page was made, <c>quantity-ID</c> as typed, <c>had-ID</c> as it stood there.
/// Numbers are as typed (<see cref="TypedNumber"/>).
/// </summary>
internal static class OfferFields
{
    // No field takes it: the rules refuse it by the field's name, and the page says why it could not be read.
    private const decimal Unreadable = -1;

    public static IReadOnlyList<Write>? Read(Form form, IFormCollection fields)
    {
        var item = fields.Field("item");
        if (fields.Field("do") is "choices") return fields.Together(Choices(form, fields));
        var act = fields.Field("do") switch
        {
            "set-terms" => Pen.SetTerms(form, fields.Field("currency").Trim().ToUpperInvariant(), Tax(fields)),
            "add-item" => Pen.AddItem(form, fields.Field("text"), Number(fields, "quantity", NumberField.Quantity), Price(form, fields), Optional(fields)),
            "change-item" => Pen.ChangeItem(form, item, fields.Field("text"), Price(form, fields), Optional(fields)),
            "strike-item" => Pen.StrikeItem(form, item),
            "take-up-item" => Pen.StrikeItem(form, item, struck: false),
            "note-item" => Pen.Note(item, fields.Field("text")),
            _ => null,
        };
        return act is null ? null : fields.Together([act]);
    }

    // Only what its author changed: what the other has chosen or written meanwhile is left as it is.
    private static IEnumerable<Act> Choices(Form form, IFormCollection fields)
    {
        var was = Ids.Parse(fields.Field("was"));
        var chosen = Ids.Of(fields["chosen"].OfType<string>().Where(id => id.Length > 0));
        foreach (var id in Ids.Of(was.Concat(chosen)))
        {
            if (was.Has(id) != chosen.Has(id)) yield return Pen.ChooseItem(form, id, chosen.Has(id));
        }

        const string Quantity = "quantity-";
        foreach (var name in fields.Keys.Where(k => k.StartsWith(Quantity, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var id = name[Quantity.Length..];
            if (!string.Equals(fields.Field(name).Trim(), fields.Field("had-" + id), StringComparison.Ordinal))
                yield return Pen.SetQuantity(form, id, Number(fields, name, NumberField.Quantity));
        }
    }

    private static bool Optional(IFormCollection fields) => fields.Field("optional").Length > 0;

    private static decimal? Tax(IFormCollection fields) => fields.Field("tax").Trim().Length == 0 ? null : Number(fields, "tax", NumberField.Tax);

    private static decimal Price(Form form, IFormCollection fields) => Number(fields, "price", NumberField.Price, form.Offer?.Currency);

    private static decimal Number(IFormCollection fields, string name, NumberField field, string? currency = null) =>
        TypedNumber.Read(fields.Field(name), field, currency).Number ?? Unreadable;
}
