using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Lines;
using Alongside.OrderForms.Writing;
using CsCheck;
using Xunit;

namespace Alongside.OrderForms.Tests.Lines;

public sealed class PlaceTests
{
    private static readonly Gen<string> Places = Gen.Int[0, 9].Select(i => "abcmyzabyz"[i]).Array[0, 8].Select(Gen.Int[0, 3], (letters, last) => new string(letters) + "bnyz"[last]);

    [Fact]
    public void Between_any_two_places_there_is_another() =>
        Gen.Select(Places, Places).Where((a, b) => a != b).Sample(
            (a, b) =>
            {
                var (low, high) = string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);
                Lies(low, Place.Between(low, high), high);
                Lies(null, Place.Between(null, low), low);
                Lies(high, Place.Between(high, null), null);
            });

    [Fact]
    public void A_list_that_only_grows_keeps_its_places_short()
    {
        var (first, last) = (Place.First, Place.First);
        for (var i = 0; i < 2000; i++)
        {
            (first, last) = (Place.Between(null, first), Place.Between(last, null));
            Assert.True(Place.IsPlace(first) && Place.IsPlace(last));
        }

        Assert.InRange(first.Length, 1, 90);
        Assert.InRange(last.Length, 1, 90);
    }

    [Fact]
    public void However_often_something_is_put_in_the_same_spot_the_place_is_one()
    {
        var (low, high) = ("m", "n");
        var strict = 0;
        for (var i = 0; i < 3000; i++)
        {
            var between = Place.Between(low, high);
            Assert.True(Place.IsPlace(between));
            if (string.CompareOrdinal(low, between) < 0) strict++;
            (low, high) = i % 2 == 0 ? (between, high) : (low, string.CompareOrdinal(between, low) > 0 ? between : high);
        }

        Assert.InRange(strict, 300, 3000);
    }

    [Theory]
    [InlineData("n", "n")]
    [InlineData("z", "b")]
    [InlineData("b", "ba")]
    [InlineData("", "")]
    [InlineData(null, "a")]
    [InlineData("a", "aa")]
    public void What_is_no_pair_of_places_gets_an_answer_all_the_same(string? after, string? before) => Assert.NotEmpty(Place.Between(after, before));

    [Fact]
    public void A_device_that_writes_the_last_of_all_places_does_not_keep_others_from_adding()
    {
        var w = Writers.Together();
        w.Do(Writers.Kim, new AddLine("need", "last of all", new string('z', Place.MostLetters)));
        var next = w.Add(Writers.Seller, "need", "a shop");
        var third = w.Add(Writers.Seller, "need", "a till");
        w.Do(Writers.Kim, Pen.MoveUp(w.Form, third)!);
        Assert.Equal(third, w.Form.FindQuestion("need")!.Lines[0].Id);
        Assert.True(w.Line(next).Counts);
    }

    [Fact]
    public void Lines_move_up_and_down_by_one()
    {
        var w = Writers.Together();
        string[] ids = [w.Add(Writers.Kim, "need", "a"), w.Add(Writers.Kim, "need", "b"), w.Add(Writers.Kim, "need", "c")];
        w.Do(Writers.Seller, Pen.MoveUp(w.Form, ids[2])!);
        Assert.Equal("acb", Texts(w));
        w.Do(Writers.Kim, Pen.MoveDown(w.Form, ids[0])!);
        Assert.Equal("cab", Texts(w));
        w.Do(Writers.Kim, Pen.MoveDown(w.Form, ids[0])!);
        Assert.Equal("cba", Texts(w));
        Assert.Null(Pen.MoveDown(w.Form, ids[0]));
        Assert.Null(Pen.MoveUp(w.Form, ids[2]));
        Assert.Null(Pen.MoveUp(w.Form, "nothing"));
        w.Do(Writers.Kim, Pen.MoveTo(w.Form, ids[1], "budget"));
        Assert.Equal("b", w.Form.FindQuestion("budget")!.Lines[0].Text);
    }

    [Fact]
    public void What_is_struck_is_passed_without_a_step_of_its_own()
    {
        var w = Writers.Together();
        string[] ids = [w.Add(Writers.Kim, "need", "a"), w.Add(Writers.Kim, "need", "b"), w.Add(Writers.Kim, "need", "c")];
        w.Do(Writers.Kim, Pen.Strike(w.Form, ids[1]));
        w.Do(Writers.Kim, Pen.MoveUp(w.Form, ids[2])!);
        Assert.Equal("cab", Texts(w));
    }

    [Fact]
    public void Of_two_moves_at_once_the_customers_counts()
    {
        var w = Writers.Together();
        var line = w.Add(Writers.Kim, "need", "a");
        var before = w.Form;
        w.Do(Writers.Seller, Pen.MoveTo(before, line, "budget"));
        w.Do(Writers.Kim, Pen.MoveTo(before, line, "timing"));
        Assert.Equal("timing", w.Line(line).Question);
        w.Do(Writers.Seller, Pen.MoveTo(w.Form, line, "budget"));
        Assert.Equal("budget", w.Line(line).Question);
    }

    private static string Texts(Writers w) => string.Concat(w.Form.FindQuestion("need")!.Lines.Select(l => l.Text));

    private static void Lies(string? low, string between, string? high)
    {
        Assert.True(Place.IsPlace(between));
        if (low is not null) Assert.True(string.CompareOrdinal(low, between) < 0, $"{low} {between}");
        if (high is not null) Assert.True(string.CompareOrdinal(between, high) < 0, $"{between} {high}");
    }
}
