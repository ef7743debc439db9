using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Endings;
using Alongside.OrderForms.Lines;
using Alongside.OrderForms.Rules;
using Alongside.OrderForms.Templates;
using Alongside.OrderForms.Writing;
using CsCheck;
using Xunit;

namespace Alongside.OrderForms.Tests.Rules;

/// <summary>What a device or an answer file that means ill can try.</summary>
public sealed class GateTests
{
    private static readonly string[] Bits = ["\r", "\n", " ", "\t", "\0", "a", "\uD83D", "\uDE00", "\uFFFD", "\uFFFE", "\u0085", "\u2028", "\u200B", "\u00A0", "e\u0301"];

    private readonly Writers _w = Writers.Together();

    [Fact]
    public void Ids_are_one_thing_only()
    {
        var line = _w.Add(Writers.Kim, "need", "a shop");
        var act = Pen.AddLine(_w.Form, "need", "another");
        Assert.Equal(RefusalCode.IdTaken, FormRules.Check(_w.Form, new Change(line, Writers.Kim, Writers.Begin, act))!.Code);
        Assert.Equal(RefusalCode.IdTaken, FormRules.Check(_w.Form, new Change("budget", Writers.Kim, Writers.Begin, act))!.Code);
        foreach (var id in new[] { "", "A", "ä", "a b", "../x", new string('a', 65) })
            Assert.Equal(RefusalCode.BadId, FormRules.Check(_w.Form, new Change(id, Writers.Kim, Writers.Begin, act))!.Code);
    }

    [Fact]
    public void The_same_change_sent_twice_is_known_again()
    {
        var change = _w.Change(Writers.Kim, Pen.AddLine(_w.Form, "need", "a shop"));
        _w.Form = _w.Form.With(change);
        Assert.True(_w.Form.Has(change with { At = Writers.Begin.AddYears(1) }));
        Assert.False(_w.Form.Has(change with { Act = Pen.AddLine(_w.Form, "need", "another") }));
        Assert.False(_w.Form.Has(change with { Author = Writers.KimsLaptop }));
    }

    [Fact]
    public void Words_are_words()
    {
        Assert.Equal(RefusalCode.Empty, _w.Refused(Writers.Kim, Pen.AddLine(_w.Form, "need", " \n ")));
        Assert.Equal(RefusalCode.Empty, _w.Refused(Writers.Kim, Pen.AddLine(_w.Form, "need", "\u200B\u2060")));
        Assert.Equal(RefusalCode.Empty, _w.Refused(Writers.Kim, Pen.Introduce(_w.Form, Party.Customer, "phone", "\u200D")));
        Assert.Equal(RefusalCode.TooLong, _w.Refused(Writers.Kim, Pen.AddLine(_w.Form, "need", new string('x', Limits.Text + 1))));
        foreach (var untidy in new[] { " a", "a\r\nb", "a\0b", "a\uD800", "a\uFFFE" })
            Assert.Equal(RefusalCode.BadText, _w.Refused(Writers.Kim, new AddLine("need", untidy, "n")));
        Assert.Null(_w.Refused(Writers.Kim, Pen.AddLine(_w.Form, "need", "👩‍💻 שלום\n日本語")));
    }

    [Fact]
    public void What_is_referred_to_is_there_and_of_the_kind_that_is_meant()
    {
        var line = _w.Add(Writers.Kim, "need", "a shop");
        var other = _w.Add(Writers.Kim, "need", "a till");
        var item = _w.Do(Writers.Seller, Pen.AddItem(_w.Form, "a day", 1, 800, optional: false));
        Assert.Equal(RefusalCode.Unknown, _w.Refused(Writers.Kim, new Reword(line, "x", [other])));
        Assert.Equal(RefusalCode.Unknown, _w.Refused(Writers.Kim, new Reword(line, "x", Ids.None)));
        Assert.Equal(RefusalCode.Unknown, _w.Refused(Writers.Kim, new Reword(item, "x", [item])));
        Assert.Equal(RefusalCode.Unknown, _w.Refused(Writers.Kim, new ConfirmLine(line, Confirmed: true, [other], Ids.None)));
        Assert.Equal(RefusalCode.Unknown, _w.Refused(Writers.Kim, new ConfirmLine(line, Confirmed: true, Ids.None, Ids.None)));
        Assert.Equal(RefusalCode.Unknown, _w.Refused(Writers.Kim, new AddLine("nothing", "x", "n")));
        Assert.Equal(RefusalCode.Unknown, _w.Refused(Writers.Kim, new MoveLine(line, "nothing", "n", Ids.None)));
        Assert.Equal(RefusalCode.Unknown, _w.Refused(Writers.Kim, new SetQuantity(line, 2, [line])));
        Assert.Equal(RefusalCode.Unknown, _w.Refused(Writers.Kim, new SetQuantity(item, 2, Ids.None)));
        Assert.Equal(RefusalCode.Unknown, _w.Refused(Writers.Kim, Pen.Note("nothing", "x")));
        Assert.Equal(RefusalCode.Unknown, _w.Refused(Writers.Kim, new Answer(Reply.NotForMe, null, [line])));
    }

    [Fact]
    public void More_ids_than_can_be_read_back_are_not_taken()
    {
        var line = _w.Add(Writers.Kim, "need", "a shop");
        var many = Ids.Of(Enumerable.Range(0, 65).Select(i => $"x{i}"));
        Assert.Equal(RefusalCode.TooLong, _w.Refused(Writers.Kim, new Reword(line, "x", many)));
        Assert.Equal(RefusalCode.TooLong, _w.Refused(Writers.Kim, new TakeBack(_w.Form.Agreement.Hash, many, Alone: true)));
        Assert.Equal(RefusalCode.BadId, _w.Refused(Writers.Kim, new TakeBack(_w.Form.Agreement.Hash, ["<script>"], Alone: true)));
    }

    [Fact]
    public void Values_that_have_no_name_are_not_taken()
    {
        var line = _w.Add(Writers.Kim, "need", "a shop");
        Assert.Equal(RefusalCode.Unknown, _w.Refused(Writers.Kim, new ShelveLine(line, (Shelf)7, [line], Ids.None)));
        Assert.Equal(RefusalCode.Unknown, _w.Refused(Writers.Kim, new Answer((Reply)7, null, Ids.None)));
        Assert.Equal(RefusalCode.BadId, _w.Refused(new Author(Party.Customer, "phone", null, (Channel)9), Pen.LeaveOpen(_w.Form, "need")));
    }

    [Fact]
    public void Numbers_are_in_range()
    {
        foreach (var quantity in new[] { 0, -1, 0.0001m, Limits.Amount + 1, decimal.MaxValue, decimal.MinValue })
            Assert.Equal(RefusalCode.BadNumber, _w.Refused(Writers.Seller, new AddItem("a day", quantity, 1, false, "n")));
        foreach (var price in new[] { -0.01m, 0.001m, decimal.MaxValue })
            Assert.Equal(RefusalCode.BadNumber, _w.Refused(Writers.Seller, new AddItem("a day", 1, price, false, "n")));
        Assert.Equal(RefusalCode.BadNumber, _w.Refused(Writers.Seller, Pen.SetTerms(_w.Form, "EUR", 100.001m)));
        Assert.Equal(RefusalCode.BadId, _w.Refused(Writers.Seller, Pen.SetTerms(_w.Form, "eur", null)));
    }

    [Fact]
    public void The_highest_amounts_still_add_up()
    {
        for (var i = 0; i < 3; i++) _w.Do(Writers.Seller, Pen.AddItem(_w.Form, "all of it", Limits.Amount, Limits.Amount, optional: false));
        _w.Do(Writers.Seller, Pen.SetTerms(_w.Form, "EUR", 99.999m));
        Assert.Equal(3_000_000_000_000_000_000m + 2_999_970_000_000_000_000m, _w.Form.Offer!.Total);
    }

    [Fact]
    public void A_full_form_still_lets_one_accept_or_say_no()
    {
        _w.Add(Writers.Kim, "need", "a shop");
        var notes = Enumerable.Range(0, Limits.Changes).Select(i => new Change($"n{i}", Writers.Kim, Writers.Begin, new AddNote("need", "x")));
        _w.Form = Form.From(_w.Form.Changes.Concat(notes).Take(Limits.Changes));
        Assert.Equal(RefusalCode.Full, _w.Refused(Writers.Kim, Pen.Note("need", "one more")));
        Assert.Null(_w.Refused(Writers.Seller, Pen.FreeTheSeat(_w.Form)));
        _w.Do(Writers.Seller, Pen.Accept(_w.Form.Agreement.Hash));
        _w.Do(Writers.Kim, Pen.Answer(_w.Form, Reply.NotForMe));
    }

    [Fact]
    public void A_form_begins_once_and_first()
    {
        var start = (StartForm)_w.Form.Changes[0].Act;
        Assert.Equal(RefusalCode.Unknown, _w.Refused(Writers.Seller, start));
        Assert.Equal(RefusalCode.Unknown, FormRules.Check(Form.Empty, _w.Change(Writers.Seller, Pen.Note("need", "x")))!.Code);
        Assert.Equal(RefusalCode.NotYours, FormRules.Check(Form.Empty, _w.Change(Writers.Kim, start))!.Code);
        var twice = start with { Template = new Template("t", "T", [start.Template.Questions[0], start.Template.Questions[0]]) };
        Assert.Equal(RefusalCode.IdTaken, FormRules.Check(Form.Empty, _w.Change(Writers.Seller, twice))!.Code);
        Assert.Null(FormRules.Check(Form.Empty, _w.Change(Writers.Seller, start with { Template = BuiltInTemplates.Default("de") })));
    }

    [Theory]
    [InlineData("pay \u202E0001€", "pay 0001€")]
    [InlineData("\u2066a\u2069\u202Bb\u202C", "ab")]
    [InlineData("שלום 3 ק\u200Eמ", "שלום 3 ק\u200Eמ")]
    public void Words_are_read_in_the_order_in_which_they_stand(string typed, string tidy) => Assert.Equal(tidy, TypedText.Tidy(typed));

    [Fact]
    public void Tidying_twice_is_tidying_once() =>
        Check.Sample(Gen.Int[0, Bits.Length - 1].Select(i => Bits[i]).Array[0, 12], bits =>
        {
            var tidy = TypedText.Tidy(string.Concat(bits));
            Assert.True(TypedText.IsTidy(tidy));
            Assert.True(TypedText.IsWritable(tidy));
        });
}
