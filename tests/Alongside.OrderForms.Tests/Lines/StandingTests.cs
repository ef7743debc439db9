using Alongside.OrderForms.Lines;
using Alongside.OrderForms.Rules;
using Alongside.OrderForms.Writing;
using Xunit;

namespace Alongside.OrderForms.Tests.Lines;

public sealed class StandingTests
{
    private readonly Writers _w = Writers.Together();

    [Fact]
    public void What_was_heard_waits_for_the_customer()
    {
        var line = Heard();
        Is(line, Standing.Heard, settled: false);
        _w.Do(Writers.Kim, Pen.Confirm(_w.Form, line));
        Is(line, Standing.Confirmed, settled: true);
    }

    [Fact]
    public void What_the_seller_wrote_waits_for_the_customer() => Is(_w.Add(Writers.Seller, "need", "a shop"), Standing.Proposed, settled: false);

    [Fact]
    public void What_the_customer_wrote_under_their_name_is_theirs() => Is(_w.Add(Writers.Kim, "need", "a shop"), Standing.Confirmed, settled: true);

    [Fact]
    public void What_was_written_on_a_device_without_a_name_waits()
    {
        var line = _w.Add(Writers.Unnamed, "need", "a shop");
        Is(line, Standing.Proposed, settled: false);
        _w.Do(Writers.Kim, Pen.Confirm(_w.Form, line));
        Is(line, Standing.Confirmed, settled: true);
    }

    [Fact]
    public void A_confirmation_can_be_withdrawn_and_given_again()
    {
        var line = Heard();
        _w.Do(Writers.Kim, Pen.Confirm(_w.Form, line));
        _w.Do(Writers.Kim, Pen.Withdraw(_w.Form, line));
        Is(line, Standing.Heard, settled: false);
        _w.Do(Writers.Kim, Pen.Confirm(_w.Form, line));
        Is(line, Standing.Confirmed, settled: true);
        var own = _w.Add(Writers.Kim, "need", "a till");
        _w.Do(Writers.Kim, Pen.Withdraw(_w.Form, own));
        Is(own, Standing.Proposed, settled: false);
    }

    [Fact]
    public void Of_a_confirmation_and_its_withdrawal_at_once_the_withdrawal_counts()
    {
        _w.WithLaptop();
        var line = Heard();
        var before = _w.Form;
        _w.Do(Writers.Kim, Pen.Confirm(before, line));
        _w.Do(Writers.KimsLaptop, Pen.Withdraw(before, line));
        Is(line, Standing.Heard, settled: false);
    }

    [Fact]
    public void A_confirmed_line_that_the_seller_words_anew_is_changed_and_waits_again()
    {
        var line = Heard();
        _w.Do(Writers.Kim, Pen.Confirm(_w.Form, line));
        var before = _w.Line(line).Evidence;
        _w.Do(Writers.Seller, Pen.Reword(_w.Form, line, "a much bigger shop"));
        Is(line, Standing.Changed, settled: false);
        Assert.Null(_w.Line(line).ConfirmedBy);
        Assert.Same(before, _w.Line(line).Evidence);
        _w.Do(Writers.Kim, Pen.Reword(_w.Form, line, "a slightly bigger shop"));
        Is(line, Standing.Changed, settled: true);
    }

    [Fact]
    public void Nothing_is_confirmed_that_was_written_while_the_customer_was_confirming()
    {
        var line = Heard();
        var seen = _w.Form;
        _w.Do(Writers.Seller, Pen.Reword(_w.Form, line, "a much bigger shop"));
        _w.Do(Writers.Kim, Pen.Confirm(seen, line));
        Is(line, Standing.Changed, settled: false);
    }

    [Fact]
    public void Words_that_were_joined_wait_for_the_customer()
    {
        var line = _w.Add(Writers.Kim, "need", "we need a shop in spring");
        var before = _w.Form;
        _w.Do(Writers.Seller, Pen.Reword(before, line, "we need a small shop in spring"));
        _w.Do(Writers.Kim, Pen.Reword(before, line, "we need a shop in early spring"));
        Is(line, Standing.Changed, settled: false);
        _w.Do(Writers.Kim, Pen.Confirm(_w.Form, line));
        Is(line, Standing.Confirmed, settled: true);
    }

    [Fact]
    public void Words_written_while_a_line_was_struck_are_not_struck_with_it()
    {
        var line = Heard();
        var before = _w.Form;
        _w.Do(Writers.Seller, Pen.Strike(before, line));
        Is(line, Standing.Struck, settled: false);
        _w.Do(Writers.Kim, Pen.Reword(before, line, "a shop with a terrace"));
        Assert.True(_w.Line(line).Counts);
        Assert.Null(_w.Line(line).ShelvedBy);
    }

    [Fact]
    public void Where_one_strikes_and_the_other_takes_up_the_customers_counts()
    {
        var line = Heard();
        _w.Do(Writers.Seller, Pen.NotNow(_w.Form, line));
        var before = _w.Form;
        _w.Do(Writers.Seller, Pen.Strike(before, line));
        _w.Do(Writers.Kim, Pen.TakeUp(before, line));
        Assert.True(_w.Line(line).Counts);
        _w.Do(Writers.Kim, Pen.Strike(_w.Form, line));
        Is(line, Standing.Struck, settled: false);
    }

    [Fact]
    public void The_seller_never_confirms_and_never_hears_for_the_customer()
    {
        var line = Heard();
        Assert.Equal(RefusalCode.NotYours, _w.Refused(Writers.Seller, Pen.Confirm(_w.Form, line)));
        Assert.Equal(RefusalCode.NotYours, _w.Refused(Writers.Kim, Pen.AddLine(_w.Form, "need", "a shop", Writers.Heard("a shop"))));
    }

    [Fact]
    public void A_question_is_settled_by_the_customers_words_or_by_their_leaving_it()
    {
        Assert.True(Question().AsksOn);
        _w.Do(Writers.Seller, Pen.LeaveOpen(_w.Form, "need"));
        Assert.False(Question().IsSettled);
        Assert.False(Question().AsksOn);
        _w.Do(Writers.Kim, Pen.LeaveOpen(_w.Form, "need"));
        Assert.True(Question().IsSettled);
        var line = _w.Add(Writers.Seller, "need", "a shop");
        Assert.False(Question().IsSettled);
        _w.Do(Writers.Kim, Pen.Confirm(_w.Form, line));
        Assert.True(Question().IsSettled);
        _w.Do(Writers.Kim, Pen.Strike(_w.Form, line));
        _w.Do(Writers.Kim, Pen.AskAgain(_w.Form, "need"));
        Assert.True(Question().AsksOn);
    }

    private FormQuestion Question() => _w.Form.FindQuestion("need")!;

    private string Heard() => _w.Add(Writers.Seller, "need", "a shop", Writers.Heard("we need a shop"));

    private void Is(string line, Standing standing, bool settled)
    {
        Assert.Equal(standing, _w.Line(line).Standing);
        Assert.Equal(settled, _w.Line(line).Settled);
    }
}
