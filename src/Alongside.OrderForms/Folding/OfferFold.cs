using System.Collections.Immutable;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Offers;

namespace Alongside.OrderForms.Folding;

/// <summary>The offer, from everything that was done to it.</summary>
internal static class OfferFold
{
    private const string UsualCurrency = "EUR";

    /// <summary>The offer; null while there is none.</summary>
    public static Offer? Of(IEnumerable<Change> terms, IEnumerable<IReadOnlyList<Change>> items)
    {
        var standing = Register.Standing([.. terms]);
        var said = Register.Winner(standing)?.Act as SetTerms;
        var folded = items.Select(Item).OfType<Item>()
            .OrderBy(i => i.Place, StringComparer.Ordinal).ThenBy(i => i.Id, StringComparer.Ordinal).ToImmutableArray();
        if (said is null && folded.IsEmpty) return null;
        return new Offer(said?.Currency ?? UsualCurrency, said?.TaxPercent, folded, Register.Over(standing));
    }

    private static Item? Item(IReadOnlyList<Change> changes)
    {
        if (changes.FirstOrDefault(c => c.Act is AddItem) is not { Act: AddItem added } first) return null;
        var descriptions = Register.Standing([.. changes.Where(c => c.Act is AddItem or ChangeItem)]);
        var quantities = Register.Standing([.. changes.Where(c => c.Act is AddItem or SetQuantity)]);
        var choices = Register.Standing([.. changes.Where(c => c.Act is ChooseItem)]);
        var strikings = Register.Standing([.. changes.Where(c => c.Act is StrikeItem)]);
        var (text, price, optional) = Register.Winner(descriptions)!.Act is ChangeItem c ? (c.Text, c.Price, c.Optional) : (added.Text, added.Price, added.Optional);
        return new Item
        {
            Id = first.Id,
            Text = text,
            Quantity = Register.Winner(quantities)!.Act is SetQuantity set ? set.Quantity : added.Quantity,
            Price = price,
            Optional = optional,
            Chosen = optional && Register.Winner(choices)?.Act is ChooseItem { Chosen: true },
            Struck = Register.Winner(strikings)?.Act is StrikeItem { Struck: true },
            Place = added.Place,
            Notes = LineFold.Notes(changes),
            History = [.. changes],
            Descriptions = Register.Over(descriptions),
            Quantities = Register.Over(quantities),
            Choices = Register.Over(choices),
            Strikings = Register.Over(strikings),
        };
    }
}
