using Alongside.Documents.Exports;
using Alongside.Documents.Words;

namespace Alongside.Documents.Sheets;

/// <summary>The offer as it is read.</summary>
internal static class OfferBlocks
{
    public static ItemTable Of(ExportedOffer offer, FormWords words, BriefWords say)
    {
        var rows = offer.Items.Select(item => new ItemRow(
            item.Text,
            item.Optional ? item.Chosen ? say.Chosen : say.NotChosen : null,
            words.Number(item.Quantity),
            words.Money(item.Price, offer.Currency),
            words.Money(item.Amount, offer.Currency),
            !item.Optional || item.Chosen));
        var total = new TotalRow(say.Total, words.Money(offer.Total, offer.Currency), Grand: true);
        return new ItemTable([.. say.OfferHeads], [.. rows], offer.TaxPercent is { } percent
            ?
            [
                new TotalRow(say.Net, words.Money(offer.Net, offer.Currency), Grand: false),
                new TotalRow(say.Tax(words.Percent(percent)), words.Money(offer.Tax, offer.Currency), Grand: false),
                total,
            ]
            : [total]);
    }
}
