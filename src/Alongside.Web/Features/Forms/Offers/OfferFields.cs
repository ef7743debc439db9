using Alongside.OrderForms;
using Alongside.OrderForms.Writing;
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

    private const string Quantity = "quantity-";

    public static bool Read(WriteList writes, IFormCollection fields)
    {
        var item = fields.Field("item");
        return fields.Field("do") switch
        {
            "set-terms" => writes.Add(now => Pen.SetTerms(now, fields.Field("currency").Trim().ToUpperInvariant(), Tax(fields))),
            "add-item" => writes.Add(now => Pen.AddItem(now, fields.Field("text"), Number(fields, "quantity", NumberField.Quantity), Price(now, fields), Optional(fields))),
            "change-item" => writes.Add(now => Pen.ChangeItem(now, item, fields.Field("text"), Price(now, fields), Optional(fields))),
            "strike-item" => writes.Add(now => Pen.StrikeItem(now, item)),
            "take-up-item" => writes.Add(now => Pen.StrikeItem(now, item, struck: false)),
            "note-item" => writes.Add(_ => Pen.Note(item, fields.Field("text"))),
            "choices" => Choices(writes, fields),
            _ => false,
        };
    }

    // Only what its author changed: what the other has chosen or written meanwhile is left as it is.
    private static bool Choices(WriteList writes, IFormCollection fields)
    {
        var was = Ids.Parse(fields.Field("was"));
        var chosen = Ids.Of(fields["chosen"].OfType<string>().Where(id => id.Length > 0));
        foreach (var id in Ids.Of(was.Concat(chosen)).Where(id => was.Has(id) != chosen.Has(id)))
            writes.Add("choice-" + id, now => Pen.ChooseItem(now, id, chosen.Has(id)));
        foreach (var name in fields.Keys.Where(k => k.StartsWith(Quantity, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var id = name[Quantity.Length..];
            if (!string.Equals(fields.Field(name).Trim(), fields.Field("had-" + id), StringComparison.Ordinal))
                writes.Add("many-" + id, now => Pen.SetQuantity(now, id, Number(fields, name, NumberField.Quantity)));
        }

        return true;
    }

    private static bool Optional(IFormCollection fields) => fields.Field("optional").Length > 0;

    private static decimal? Tax(IFormCollection fields) => fields.Field("tax").Trim().Length == 0 ? null : Number(fields, "tax", NumberField.Tax);

    private static decimal Price(Form form, IFormCollection fields) => Number(fields, "price", NumberField.Price, form.Offer?.Currency);

    private static decimal Number(IFormCollection fields, string name, NumberField field, string? currency = null) =>
        TypedNumber.Read(fields.Field(name), field, currency).Number ?? Unreadable;
}
