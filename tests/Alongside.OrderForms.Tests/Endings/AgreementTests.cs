using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Endings;
using Alongside.OrderForms.Rules;
using Alongside.OrderForms.Writing;
using Xunit;

namespace Alongside.OrderForms.Tests.Endings;

public sealed class AgreementTests
{
    private readonly Writers _w = Writers.Together();

    private Agreement Agreement => _w.Form.Agreement;

    [Fact]
    public void Nothing_is_accepted_before_the_needed_questions_are_settled()
    {
        Assert.Equal(["need"], Agreement.Unsettled);
        Assert.Equal(RefusalCode.NotReady, _w.Refused(Writers.Kim, Pen.Accept(Agreement.Hash)));
        Assert.Equal(RefusalCode.NotReady, _w.Refused(Writers.Seller, Pen.Propose(Agreement.Hash)));
        _w.Add(Writers.Kim, "need", "a shop");
        Assert.True(Agreement.IsReady);
    }

    [Fact]
    public void Both_accept_exactly_the_same()
    {
        BothAccept();
        Assert.True(Agreement.IsAgreed);
        _w.Add(Writers.Kim, "budget", "5000");
        Assert.False(Agreement.IsAgreed);
        Assert.Null(Agreement.ByCustomer);
    }

    [Fact]
    public void What_was_seen_is_accepted_and_not_what_came_meanwhile()
    {
        _w.Add(Writers.Kim, "need", "a shop");
        var seen = Agreement.Hash;
        _w.Add(Writers.Seller, "budget", "a million");
        Assert.Equal(RefusalCode.Stale, _w.Refused(Writers.Kim, Pen.Accept(seen)));
    }

    [Fact]
    public void Going_back_to_the_same_words_does_not_bring_an_agreement_back()
    {
        BothAccept();
        var line = _w.Form.FindQuestion("need")!.Lines[0].Id;
        _w.Do(Writers.Seller, Pen.Reword(_w.Form, line, "a palace"));
        _w.Do(Writers.Kim, Pen.Reword(_w.Form, line, "a shop"));
        Assert.False(Agreement.IsAgreed);
        Assert.Equal(Ids.None, Agreement.Acceptances);
    }

    [Fact]
    public void As_long_as_the_other_has_not_accepted_one_takes_back_alone()
    {
        _w.Add(Writers.Kim, "need", "a shop");
        _w.Do(Writers.Kim, Pen.Accept(Agreement.Hash));
        _w.Do(Writers.Kim, Pen.TakeBack(_w.Form, Party.Customer));
        Assert.Null(Agreement.ByCustomer);
        Assert.Null(Agreement.WouldTakeBack);
        BothAcceptNow();
        Assert.True(Agreement.IsAgreed);
    }

    [Fact]
    public void What_both_have_accepted_takes_both_to_take_back()
    {
        BothAccept();
        _w.Do(Writers.Seller, Pen.TakeBack(_w.Form, Party.Seller));
        Assert.True(Agreement.IsAgreed);
        Assert.Equal(Party.Seller, Agreement.WouldTakeBack);
        _w.Do(Writers.Seller, Pen.TakeBack(_w.Form, Party.Seller));
        Assert.True(Agreement.IsAgreed);
        _w.Do(Writers.Kim, Pen.TakeBack(_w.Form, Party.Customer));
        Assert.False(Agreement.IsAgreed);
        Assert.Null(Agreement.BySeller);
        Assert.Null(Agreement.ByCustomer);
        Assert.Null(Agreement.WouldTakeBack);
    }

    [Fact]
    public void What_was_taken_back_and_accepted_again_takes_both_again()
    {
        BothAccept();
        _w.Do(Writers.Seller, Pen.TakeBack(_w.Form, Party.Seller));
        _w.Do(Writers.Kim, Pen.TakeBack(_w.Form, Party.Customer));
        BothAcceptNow();
        _w.Do(Writers.Seller, Pen.TakeBack(_w.Form, Party.Seller));
        Assert.True(Agreement.IsAgreed);
        Assert.Equal(Party.Seller, Agreement.WouldTakeBack);
    }

    [Fact]
    public void Who_accepts_once_more_no_longer_wants_it_taken_back()
    {
        BothAccept();
        _w.Do(Writers.Seller, Pen.TakeBack(_w.Form, Party.Seller));
        _w.Do(Writers.Seller, Pen.Accept(Agreement.Hash));
        Assert.Null(Agreement.WouldTakeBack);
        _w.Do(Writers.Kim, Pen.TakeBack(_w.Form, Party.Customer));
        Assert.True(Agreement.IsAgreed);
        Assert.Equal(Party.Customer, Agreement.WouldTakeBack);
        _w.Do(Writers.Seller, Pen.TakeBack(_w.Form, Party.Seller));
        Assert.False(Agreement.IsAgreed);
    }

    [Fact]
    public void Accepting_twice_is_taken_back_in_one()
    {
        _w.Add(Writers.Kim, "need", "a shop");
        _w.Do(Writers.Kim, Pen.Accept(Agreement.Hash));
        _w.Do(Writers.Kim, Pen.Accept(Agreement.Hash));
        _w.Do(Writers.Kim, Pen.TakeBack(_w.Form, Party.Customer));
        Assert.Null(Agreement.ByCustomer);
    }

    [Fact]
    public void Nobody_takes_back_alone_what_the_other_has_accepted_too_nor_what_they_have_not_accepted()
    {
        _w.Add(Writers.Kim, "need", "a shop");
        Assert.Equal(RefusalCode.Unknown, _w.Refused(Writers.Kim, Pen.TakeBack(_w.Form, Party.Customer)));
        var own = _w.Do(Writers.Kim, Pen.Accept(Agreement.Hash));
        _w.Do(Writers.Seller, Pen.Accept(Agreement.Hash));
        Assert.Equal(RefusalCode.Stale, _w.Refused(Writers.Kim, new TakeBack(Agreement.Hash, [own], Alone: true)));
        Assert.Equal(RefusalCode.Stale, _w.Refused(Writers.Kim, new TakeBack(Agreement.Hash, [own], Alone: false)));
        Assert.Equal(RefusalCode.Stale, _w.Refused(Writers.Kim, new TakeBack(ContentHash.Of("else"), Agreement.Acceptances, Alone: false)));
    }

    [Fact]
    public void A_no_is_left_alone_until_the_customer_opens_it_again()
    {
        var line = _w.Add(Writers.Kim, "need", "a shop");
        _w.Do(Writers.Unnamed, Pen.Answer(_w.Form, Reply.NotForMe));
        Assert.True(Agreement.IsDeclined);
        Assert.Equal(RefusalCode.Ended, _w.Refused(Writers.Seller, Pen.Reword(_w.Form, line, "a better shop")));
        Assert.Equal(RefusalCode.Ended, _w.Refused(Writers.Seller, Pen.Note(line, "but have you seen the price?")));
        Assert.Equal(RefusalCode.Ended, _w.Refused(Writers.Seller, Pen.AddItem(_w.Form, "a discount", 1, 0, optional: false)));
        Assert.Equal(RefusalCode.NotYours, _w.Refused(Writers.Seller, Pen.Answer(_w.Form, Reply.Open)));
        Assert.Equal(RefusalCode.Ended, _w.Refused(Writers.Kim, Pen.Accept(Agreement.Hash)));
        _w.Do(Writers.Kim, Pen.Reword(_w.Form, line, "no shop"));
        _w.Do(Writers.Kim, Pen.Answer(_w.Form, Reply.Open, "Let us look again."));
        _w.Do(Writers.Seller, Pen.Note(line, "Gladly."));
        Assert.Equal("Let us look again.", ((Answer)Agreement.Replied!.Act).Reason);
    }

    [Fact]
    public void Of_two_answers_at_once_the_one_that_asks_for_less_counts()
    {
        _w.WithLaptop();
        var before = _w.Form;
        _w.Do(Writers.Kim, Pen.Answer(before, Reply.NotForMe));
        _w.Do(Writers.KimsLaptop, Pen.Answer(before, Reply.Open));
        Assert.True(Agreement.IsDeclined);
    }

    [Fact]
    public void Accepting_needs_a_name()
    {
        _w.Add(Writers.Kim, "need", "a shop");
        Assert.Equal(RefusalCode.NameMissing, _w.Refused(Writers.Unnamed, Pen.Accept(Agreement.Hash)));
        Assert.Equal(RefusalCode.NameMissing, _w.Refused(Writers.Seller with { Name = null }, Pen.Accept(Agreement.Hash)));
    }

    [Fact]
    public void Notes_and_names_are_no_part_of_what_is_accepted()
    {
        BothAccept();
        _w.Do(Writers.Kim, Pen.Note("need", "thank you"));
        _w.Do(Writers.Kim, Pen.Introduce(_w.Form, Party.Customer, "phone", "Kim Doe"));
        Assert.True(Agreement.IsAgreed);
    }

    private void BothAccept()
    {
        _w.Add(Writers.Kim, "need", "a shop");
        BothAcceptNow();
    }

    private void BothAcceptNow()
    {
        _w.Do(Writers.Seller, Pen.Accept(Agreement.Hash));
        _w.Do(Writers.Kim, Pen.Accept(Agreement.Hash));
    }
}
