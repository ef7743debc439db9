using System.Collections.Immutable;
using Alongside.Documents.Words;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Offers;
using Alongside.Web.Words;

namespace Alongside.Web.Features.Forms.Offers;

/// <summary>The offer as one of the two looks at it.</summary>
/// <param name="View">The form.</param>
/// <param name="Offer">Its offer.</param>
public sealed record OfferView(FormView View, Offer Offer)
{
    /// <summary>The id of the one form that holds all choices and quantities; the fields stand in the table, beside what they are about.</summary>
    public const string ChoicesForm = "offer-choices";

    public Reader Reader => View.Reader;

    public FormWords Words => FormWords.For(Reader.Language);

    /// <summary>Whether the reader may write now.</summary>
    public bool Writes => View.MayWrite;

    /// <summary>Whether the reader may choose, describe and price.</summary>
    public bool Sells => !View.IsCustomer && Writes;

    public ImmutableArray<Item> Standing => [.. Offer.Items.Where(i => !i.Struck)];

    public ImmutableArray<Item> Struck => [.. Offer.Items.Where(i => i.Struck)];

    public string Money(decimal amount) => Words.Money(amount, Offer.Currency);

    /// <summary>What was typed into a field of a post that was refused, where it was this one; else what stands there.</summary>
    public string Typed(string does, string? item, string field, string standing) =>
        IsRefused(does, item) && View.Refused!.Fields.ContainsKey(field) ? View.Refused.Fields.Field(field) : standing;

    /// <summary>Whether what was just refused was this act on this item.</summary>
    public bool IsRefused(string does, string? item = null) =>
        View.Refused is { } refused && string.Equals(refused.Fields.Field("do"), does, StringComparison.Ordinal)
        && (item is null || string.Equals(refused.Fields.Field("item"), item, StringComparison.Ordinal));

    /// <summary>Why a number that was typed into a field was not read; null where it was.</summary>
    internal string? Trouble(string does, string? item, string name, NumberField field)
    {
        if (!IsRefused(does, item) || !View.Refused!.Fields.ContainsKey(name)) return null;
        var typed = View.Refused.Fields.Field(name);
        if (ReferenceEquals(field, NumberField.Tax) && typed.Trim().Length == 0) return null;
        var currency = ReferenceEquals(field, NumberField.Price) ? Offer.Currency : null;
        var reading = TypedNumber.Read(typed, field, currency);
        return reading.Problem is null ? null : NumberWords.Say(reading, field, Reader, currency);
    }

    public bool IsChosenOnPage(Item item) => IsRefused("choices") ? View.Refused!.Fields["chosen"].Contains(item.Id) : item.Chosen;

    /// <summary>Whether a change is about the offer.</summary>
    public static bool Concerns(FormView view, Change change) =>
        change.Act is SetTerms or AddItem or ChangeItem or SetQuantity or ChooseItem or StrikeItem || (change.Act is AddNote note && view.Form.FindItem(note.About) is not null);
}
