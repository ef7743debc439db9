using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Writing;
using CsCheck;
using Xunit;

namespace Alongside.OrderForms.Tests.Offers;

public sealed class OfferTests
{
    [Fact]
    public void The_total_is_right_to_the_cent() =>
        Gen.Select(Gen.Select(Gen.Int[1, 5_000_000], Gen.Int[0, 10_000_000], Gen.Bool, Gen.Bool).Array[0, 8], Gen.Int[0, 100_000]).Sample(
            (items, taxThousandths) =>
            {
                var w = Writers.Together();
                w.Do(Writers.Seller, Pen.SetTerms(w.Form, "EUR", taxThousandths / 1000m));
                var net = 0L;
                foreach (var (thousandths, cents, optional, chosen) in items)
                {
                    var id = w.Do(Writers.Seller, Pen.AddItem(w.Form, "something", thousandths / 1000m, cents / 100m, optional));
                    if (chosen) w.Do(Writers.Kim, Pen.ChooseItem(w.Form, id, chosen: true));
                    // Cents times thousandths, half up to whole cents.
                    if (!optional || chosen) net += (((long)cents * thousandths) + 500) / 1000;
                }

                var tax = (((Int128)net * taxThousandths) + 50_000) / 100_000;
                Assert.Equal(net / 100m, w.Form.Offer!.Net);
                Assert.Equal((decimal)tax / 100m, w.Form.Offer.Tax);
                Assert.Equal((net + (decimal)tax) / 100m, w.Form.Offer.Total);
            },
            iter: 300);

    [Fact]
    public void An_optional_item_counts_once_the_customer_has_chosen_it()
    {
        var w = Writers.Together();
        var item = w.Do(Writers.Seller, Pen.AddItem(w.Form, "a workshop", 1.5m, 99.99m, optional: true));
        Assert.Equal(0, w.Form.Offer!.Total);
        Assert.Equal(Alongside.OrderForms.Rules.RefusalCode.NotYours, w.Refused(Writers.Seller, Pen.ChooseItem(w.Form, item, chosen: true)));
        w.Do(Writers.Kim, Pen.ChooseItem(w.Form, item, chosen: true));
        Assert.Equal(149.99m, w.Form.Offer!.Total);
        w.Do(Writers.Kim, Pen.StrikeItem(w.Form, item));
        Assert.Equal(0, w.Form.Offer!.Total);
        w.Do(Writers.Seller, Pen.StrikeItem(w.Form, item, struck: false));
        Assert.Equal(149.99m, w.Form.Offer!.Total);
    }

    [Fact]
    public void Of_two_quantities_at_once_the_customers_counts_and_the_others_stays_in_the_history()
    {
        var w = Writers.Together();
        var item = w.Do(Writers.Seller, Pen.AddItem(w.Form, "a day", 1, 800, optional: false));
        var before = w.Form;
        w.Do(Writers.Kim, Pen.SetQuantity(before, item, 2));
        w.Do(Writers.Seller, Pen.SetQuantity(before, item, 5));
        Assert.Equal(2, w.Form.FindItem(item)!.Quantity);
        Assert.Equal([2m, 5m], w.Form.FindItem(item)!.History.Select(c => c.Act).OfType<SetQuantity>().Select(a => a.Quantity));
        w.Do(Writers.Seller, Pen.ChangeItem(w.Form, item, "a long day", 900, optional: false));
        Assert.Equal(1800, w.Form.Offer!.Total);
    }

    [Fact]
    public void There_is_no_offer_before_there_is_one() => Assert.Null(Writers.Together().Form.Offer);
}
