using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Rules;
using Alongside.OrderForms.Writing;
using Xunit;

namespace Alongside.OrderForms.Tests.Rules;

public sealed class SeatTests
{
    private static readonly Author Tablet = new(Party.Customer, "tablet", "Lou");

    private readonly Writers _w = Writers.Together();

    [Fact]
    public void The_first_device_takes_the_seat_and_the_next_has_to_be_let_in()
    {
        Assert.Equal(RefusalCode.NotLetIn, _w.Refused(Tablet, new DeviceArrives(LetIn: true)));
        _w.Do(Tablet, Pen.Arrive(_w.Form));
        Assert.Equal(RefusalCode.NotLetIn, _w.Refused(Tablet, Pen.AddLine(_w.Form, "need", "a shop")));
        Assert.Equal(RefusalCode.NotLetIn, _w.Refused(Tablet, Pen.Admit(_w.Form, "tablet")));
        Assert.Equal(RefusalCode.NotYours, _w.Refused(Writers.Seller, Pen.Admit(_w.Form, "tablet")));
        _w.Do(Tablet, Pen.Introduce(_w.Form, Party.Customer, "tablet", "Lou"));
        _w.Do(Writers.Kim, Pen.Admit(_w.Form, "tablet"));
        _w.Add(Tablet, "need", "a shop");
        Assert.Equal(["Kim", "Lou"], _w.Form.Devices.Select(d => d.Name));
    }

    [Fact]
    public void Who_was_let_in_can_be_shut_out_again_but_nobody_shuts_themselves_out()
    {
        _w.WithLaptop();
        Assert.Equal(RefusalCode.NotYours, _w.Refused(Writers.Kim, Pen.Admit(_w.Form, "phone", letIn: false)));
        _w.Do(Writers.Kim, Pen.Admit(_w.Form, "laptop", letIn: false));
        Assert.Equal(RefusalCode.NotLetIn, _w.Refused(Writers.KimsLaptop, Pen.AddLine(_w.Form, "need", "a shop")));
    }

    [Fact]
    public void Letting_in_needs_a_name() => Assert.Equal(RefusalCode.NameMissing, _w.Refused(Writers.Unnamed, Pen.Admit(_w.Form, "phone")));

    [Fact]
    public void A_freed_seat_is_taken_by_the_next_device()
    {
        _w.Do(Writers.Seller, Pen.FreeTheSeat(_w.Form));
        Assert.Equal(RefusalCode.NotLetIn, _w.Refused(Writers.Kim, Pen.AddLine(_w.Form, "need", "a shop")));
        Assert.Equal(RefusalCode.IdTaken, _w.Refused(Writers.Kim, new DeviceArrives(LetIn: true)));
        _w.Do(Tablet, Pen.Arrive(_w.Form));
        _w.Add(Tablet, "need", "a shop");
    }

    [Fact]
    public void A_freed_seat_is_taken_by_a_device_that_was_waiting()
    {
        var first = _w.Do(Tablet, Pen.Arrive(_w.Form));
        var since = _w.Form.Find(first)!.At;
        _w.Do(Writers.Seller, Pen.FreeTheSeat(_w.Form));
        _w.Do(Tablet, Pen.Arrive(_w.Form));
        Assert.True(_w.Form.FindDevice("tablet")!.LetIn);
        Assert.Equal(since, _w.Form.FindDevice("tablet")!.FirstSeen);
    }

    [Fact]
    public void A_device_that_had_to_leave_can_be_let_in_again_and_again()
    {
        _w.Do(Writers.Seller, Pen.FreeTheSeat(_w.Form));
        _w.Do(Tablet, Pen.Arrive(_w.Form));
        for (var i = 0; i < 3; i++)
        {
            _w.Do(Tablet, Pen.Admit(_w.Form, "phone"));
            Assert.True(_w.Form.FindDevice("phone")!.LetIn);
            _w.Do(Writers.Seller, new FreeTheSeat(["phone"]));
            Assert.False(_w.Form.FindDevice("phone")!.LetIn);
        }
    }

    [Fact]
    public void Only_who_sits_in_the_seat_is_asked_to_leave()
    {
        _w.Do(Tablet, Pen.Arrive(_w.Form));
        Assert.Equal(RefusalCode.Unknown, _w.Refused(Writers.Seller, new FreeTheSeat(["tablet"])));
        Assert.Equal(RefusalCode.Unknown, _w.Refused(Writers.Seller, new FreeTheSeat(["nobody"])));
        Assert.Equal(RefusalCode.NotYours, _w.Refused(Writers.Kim, Pen.FreeTheSeat(_w.Form)));
    }

    [Fact]
    public void Nobody_on_the_customers_side_writes_as_the_sellers_device() =>
        Assert.Equal(RefusalCode.BadId, _w.Refused(new Author(Party.Customer, Author.SellersDevice, "Robin"), new DeviceArrives(LetIn: false)));
}
