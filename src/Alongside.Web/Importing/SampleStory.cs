using System.Collections.Immutable;
using Alongside.OrderForms;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Writing;
using Alongside.Web.Live;
using Alongside.Web.Visitors;

namespace Alongside.Web.Importing;

/// <summary>
/// What the two in the sample do with what was heard: a form in the middle of its way, with something of everything in it.
/// Each act passes the gate as anybody's does. The device that the customer in it writes on is nobody's, though, so it is not kept:
/// whoever tries the customer's side is the first to sit there.
/// </summary>
/// <param name="begun">The form, begun, and with what was heard on it.</param>
/// <param name="seller">The seller's name in it.</param>
/// <param name="customer">The name that the customer types.</param>
/// <param name="time">The clock.</param>
internal sealed class SampleStory(Form begun, string seller, string customer, TimeProvider time)
{
    private const string Device = "sample";

    /// <summary>What the seller puts on the form of all that was heard.</summary>
    public static ImmutableArray<string> Ticked { get; } =
    [
        "half the time they've gone and booked at the Depot by then", "you'd know it was working because Sunday nights are quiet",
        "A table and somebody who thinks",
        "Bex has her Sundays back", "If that had eight people in it every time I'd be happy",
        "It took bookings but it didn't know about our punch cards",
        "It has to know about the punch cards", "the name of the women's night, don't touch that",
        "Four thousand", "Before the autumn", "By the end of August", "Jonas and me, we own it half and half", "Bex should like it, because she's the one who's in it all day",
        "how do we know you won't disappear to Canada",
    ];

    private static readonly string[] Confirmed =
        ["half the time they've gone and booked at the Depot by then", "A table and somebody who thinks",
        "If that had eight people in it every time I'd be happy", "It has to know about the punch cards", "Jonas and me, we own it half and half"];

    private Form _form = begun;

    private Author Seller => new(Party.Seller, Author.SellersDevice, seller);

    /// <summary>Tells it: all that the form consists of then.</summary>
    public ImmutableArray<Change> Told()
    {
        By(new Author(Party.Customer, Device, Name: null), f => [Pen.Arrive(f), Pen.Introduce(f, Party.Customer, Device, customer)]);
        By(new Author(Party.Customer, Device, customer), Customers);
        By(Seller, Sellers);
        // The offer's other items; each goes behind the one before it.
        By(Seller, f => [Pen.AddItem(f, "Showing Bex and the desk how to change a course", 2, 80, optional: false)]);
        By(Seller, f => [Pen.AddItem(f, "Looking after it, each month of the first half year", 6, 45, optional: true)]);
        return [.. _form.Changes.Where(c => c.Act is not (DeviceArrives or Introduce))];
    }

    private static IEnumerable<Act> Customers(Form form)
    {
        foreach (var text in Confirmed)
            if (Line(form, text) is { } line) yield return Pen.Confirm(form, line);
        if (Line(form, "By the end of August") is { } timing) yield return Pen.Reword(form, timing, "By the thirty-first of August. September is when everybody comes back.");
        if (Line(form, "Before the autumn") is { } autumn) yield return Pen.Strike(form, autumn);
        if (Line(form, "the name of the women's night, don't touch that") is { } night) yield return Pen.Note(night, "It can have a better picture, though.");
        yield return Pen.AddLine(form, "constraints", "Everybody at the desk has to be able to change a course without ringing you.");
        yield return Pen.LeaveOpen(form, "next-step");
    }

    private static IEnumerable<Act> Sellers(Form form)
    {
        if (Line(form, "the name of the women's night, don't touch that") is { } night) yield return Pen.Note(night, "Gladly. Send me two or three you like.");
        yield return Pen.AddLine(form, "outcome", "The beginners’ and kids’ courses fill up as the women’s night does.");
        yield return Pen.SetTerms(form, "GBP", taxPercent: 20);
        yield return Pen.AddItem(form, "Booking for courses and the women’s night that knows the punch cards", 1, 2400, optional: false);
    }

    private static string? Line(Form form, string text) =>
        form.Questions.SelectMany(q => q.Lines).FirstOrDefault(l => string.Equals(l.Evidence?.Words.Quote, text, StringComparison.Ordinal) || string.Equals(l.Text, text, StringComparison.Ordinal))?.Id;

    private void By(Author author, Func<Form, IEnumerable<Act>> acts) =>
        _form = new Writing(_ => author, f => [.. acts(f).Select(act => new Write(Secrets.NewId(), act))], time).Check(_form).After;
}
