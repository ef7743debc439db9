using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Writing;
using Xunit;

namespace Alongside.OrderForms.Tests.Lines;

public sealed class WordingTests
{
    private readonly Writers _w = Writers.Together();

    [Fact]
    public void Joins_edits_that_do_not_touch()
    {
        var line = _w.Add(Writers.Kim, "need", "We need a shop in spring");
        var before = _w.Form;
        _w.Do(Writers.Seller, Pen.Reword(before, line, "We need a small shop in spring"));
        _w.Do(Writers.Kim, Pen.Reword(before, line, "We need a shop in early spring"));
        var wording = Assert.Single(_w.Line(line).Wordings);
        Assert.Equal("We need a small shop in early spring", wording.Text);
        Assert.Equal([Writers.Kim, Writers.Seller], wording.Authors);
    }

    [Fact]
    public void Keeps_both_wordings_when_edits_touch()
    {
        var line = _w.Add(Writers.Kim, "need", "about 5000");
        var before = _w.Form;
        _w.Do(Writers.Seller, Pen.Reword(before, line, "about 8000"));
        _w.Do(Writers.Kim, Pen.Reword(before, line, "about 4000"));
        Assert.True(_w.Line(line).IsInTwoMinds);
        Assert.Equal(["about 8000", "about 4000"], _w.Line(line).Wordings.Select(w => w.Text));
        Assert.False(_w.Line(line).Settled);
    }

    [Fact]
    public void Adjacent_words_are_not_mixed_into_what_neither_meant()
    {
        var line = _w.Add(Writers.Kim, "timing", "by May 2026");
        var before = _w.Form;
        _w.Do(Writers.Seller, Pen.Reword(before, line, "by June 2026"));
        _w.Do(Writers.Kim, Pen.Reword(before, line, "by May 2027"));
        Assert.True(_w.Line(line).IsInTwoMinds);
    }

    [Fact]
    public void Joined_words_go_on_being_joined()
    {
        var line = _w.Add(Writers.Kim, "need", "one two three four five six seven eight nine");
        var first = _w.Form;
        _w.Do(Writers.Seller, Pen.Reword(first, line, "ONE two three four five six seven eight nine"));
        _w.Do(Writers.Kim, Pen.Reword(first, line, "one two three four five six seven eight NINE"));
        var joined = _w.Form;
        _w.Do(Writers.Seller, Pen.Reword(joined, line, "ONE two THREE four five six seven eight NINE"));
        _w.Do(Writers.Kim, Pen.Reword(joined, line, "ONE two three four five six SEVEN eight NINE"));
        Assert.Equal("ONE two THREE four five six SEVEN eight NINE", Assert.Single(_w.Line(line).Wordings).Text);
    }

    [Fact]
    public void The_same_words_typed_by_both_are_one_wording_and_the_customers()
    {
        var line = _w.Add(Writers.Seller, "need", "a shop");
        var before = _w.Form;
        _w.Do(Writers.Seller, Pen.Reword(before, line, "a small shop"));
        _w.Do(Writers.Kim, Pen.Reword(before, line, "a small shop"));
        Assert.Equal([Writers.Kim], Assert.Single(_w.Line(line).Wordings).Authors);
        Assert.True(_w.Line(line).Settled);
    }

    [Fact]
    public void A_page_of_an_hour_ago_is_understood_as_what_it_was()
    {
        var line = _w.Add(Writers.Kim, "need", "a shop for shoes");
        var seen = _w.Line(line).WordingIds;
        _w.Do(Writers.Seller, Pen.Reword(_w.Form, line, "a small shop for shoes"));
        _w.Do(Writers.Kim, Pen.Reword(_w.Form, line, "a shop for shoes and hats", seen));
        Assert.Equal("a small shop for shoes and hats", _w.Line(line).Text);
    }

    [Fact]
    public void What_a_page_cannot_have_seen_is_left_out()
    {
        var line = _w.Add(Writers.Kim, "need", "a shop");
        var other = _w.Add(Writers.Kim, "need", "a till");
        Assert.Equal(new Reword(line, "a kiosk", [line]), Pen.Reword(_w.Form, line, " a kiosk ", [line, other, "nonsense"]));
        Assert.Equal(new Reword(line, "a kiosk", [line]), Pen.Reword(_w.Form, line, "a kiosk", [other]));
        Assert.Equal(Ids.None, ((ConfirmLine)Pen.Confirm(_w.Form, line, [other])).Wordings);
    }

    [Fact]
    public void Saving_without_a_change_makes_nobody_the_author_and_undoes_no_confirmation()
    {
        var line = _w.Add(Writers.Seller, "need", "a shop");
        _w.Do(Writers.Kim, Pen.Confirm(_w.Form, line));
        _w.Do(Writers.Seller, Pen.Reword(_w.Form, line, "a shop"));
        Assert.True(_w.Line(line).Settled);
        Assert.Equal(Alongside.OrderForms.Lines.Standing.Confirmed, _w.Line(line).Standing);
        var heard = _w.Add(Writers.Seller, "need", "a till");
        _w.Do(Writers.Kim, Pen.Reword(_w.Form, heard, "a till"));
        Assert.Equal([Writers.Seller], _w.Line(heard).Wordings[0].Authors);
        Assert.False(_w.Line(heard).Settled);
    }

    [Fact]
    public void Choosing_the_others_wording_leaves_it_theirs()
    {
        var line = InTwoMinds(out var sellers, out var customers);
        _w.Do(Writers.Seller, Pen.ChooseWording(_w.Form, line, customers, [sellers, customers]));
        Assert.Equal([Writers.Kim], Assert.Single(_w.Line(line).Wordings).Authors);
        Assert.True(_w.Line(line).Settled);
    }

    [Fact]
    public void Choosing_makes_the_chosen_words_the_customers_too()
    {
        var line = InTwoMinds(out var sellers, out _);
        _w.Do(Writers.Kim, Pen.ChooseWording(_w.Form, line, sellers));
        Assert.Equal("about 8000", Assert.Single(_w.Line(line).Wordings).Text);
        Assert.True(_w.Line(line).Settled);
    }

    [Fact]
    public void The_seller_does_not_choose_between_two_wordings_of_the_customers_for_them()
    {
        _w.WithLaptop();
        var line = _w.Add(Writers.Kim, "need", "about 5000");
        var before = _w.Form;
        var one = _w.Do(Writers.Kim, Pen.Reword(before, line, "about 4000"));
        _w.Do(Writers.KimsLaptop, Pen.Reword(before, line, "about 6000"));
        _w.Do(Writers.Seller, Pen.ChooseWording(_w.Form, line, one));
        Assert.Equal("about 4000", Assert.Single(_w.Line(line).Wordings).Text);
        Assert.False(_w.Line(line).Settled);
        _w.Do(Writers.Kim, Pen.Confirm(_w.Form, line));
        Assert.True(_w.Line(line).Settled);
    }

    [Fact]
    public void Everything_ever_typed_is_in_the_history_with_what_it_took_the_place_of()
    {
        var line = _w.Add(Writers.Kim, "need", "a shop");
        _w.Do(Writers.Seller, Pen.Reword(_w.Form, line, "a small shop"));
        _w.Do(Writers.Kim, Pen.Note(line, "not too small"));
        _w.Do(Writers.Kim, Pen.Reword(_w.Form, line, "a shop on the corner"));
        var steps = _w.Line(line).Steps.ToList();
        Assert.Equal(["a shop", "a small shop", null, "a shop on the corner"], steps.Select(s => s.After));
        Assert.Equal([null, "a shop", null, "a small shop"], steps.Select(s => s.Before.IsEmpty ? null : s.Before[0]));
        Assert.Equal("a shop", _w.Line(line).FirstText);
    }

    [Fact]
    public void Not_more_wordings_stand_side_by_side_than_anybody_could_choose_from()
    {
        var line = _w.Add(Writers.Kim, "need", "one");
        var taken = Enumerable.Range(0, 40).Count(i => _w.Try(Writers.Kim, new Reword(line, $"word{i}", [line])) is null);
        Assert.Equal(Alongside.OrderForms.Rules.Limits.SideBySide, taken);
        _w.Do(Writers.Kim, Pen.Reword(_w.Form, line, "one and only"));
        Assert.Equal("one and only", Assert.Single(_w.Line(line).Wordings).Text);
    }

    private string InTwoMinds(out string sellers, out string customers)
    {
        var line = _w.Add(Writers.Kim, "need", "about 5000");
        var before = _w.Form;
        sellers = _w.Do(Writers.Seller, Pen.Reword(before, line, "about 8000"));
        customers = _w.Do(Writers.Kim, Pen.Reword(before, line, "about 4000"));
        return line;
    }
}
