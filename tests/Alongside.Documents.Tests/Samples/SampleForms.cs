using Alongside.OrderForms;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Endings;
using Alongside.OrderForms.Lines;

namespace Alongside.Documents.Tests.Samples;

internal static class SampleForms
{
    /// <summary>What is planted in notes and struck lines: it may stand in no export.</summary>
    public const string NotForTheBrief = "only-between-us";

    /// <summary>Every kind of line, and an offer; not accepted yet.</summary>
    public static Form Rich() => RichBuilder().Form;

    /// <summary>The same form in German.</summary>
    public static Form RichGerman()
    {
        var form = new FormBuilder("de", "Eine Website für die Kletterhalle", "Jonas Weber", "Dana Wörner");
        var heard = Heard("Jeden Sonntagabend sitze ich zwei Stunden am Kursplan, und montags stimmt er schon nicht mehr.", "zwei Stunden am Kursplan", "Gespräch am 2. März", "Dana Wörner");
        form.Confirm(form.Line(Party.Seller, "situation", "Der Kursplan kostet jeden Sonntag zwei Stunden.", heard));
        form.Line(Party.Customer, "need", "Die Leute sollen sich selbst anmelden können.\nAuch am Handy.");
        form.Line(Party.Seller, "need", "Absagen sollen ohne Anruf gehen.", heard);
        form.Line(Party.Customer, "outcome", "Ein freier Sonntagabend.");
        var later = form.Line(Party.Customer, "constraints", "Die Bilder vom Umbau.");
        form.Shelve(later, Shelf.NotNow);
        form.Customer(new LeaveQuestion("budget", LeftOpen: true, Ids.None));
        form.Line(Party.Seller, "timing", "Vor den Osterferien.");
        Offer(form, "Anmeldung für Kurse", "Bilder der Halle", "Einweisung vor Ort");
        form.Customer(new Answer(Reply.WouldChange, "Das mit den Osterferien ist zu knapp.", Ids.None));
        return form.Form;
    }

    /// <summary>The rich form with its needed questions settled, accepted by both.</summary>
    public static Form Agreed()
    {
        var form = new FormBuilder("en", "A website for the climbing gym", "Jonas Weber", "Dana Whitfield");
        form.Confirm(form.Line(Party.Seller, "need", "People sign up by themselves.", Heard("I just want people to sign up by themselves, honestly.", "people to sign up by themselves", "Call on 2 March", "Dana Whitfield")));
        form.Line(Party.Customer, "outcome", "A Sunday evening off.");
        form.Customer(new LeaveQuestion("budget", LeftOpen: true, Ids.None));
        form.Confirm(form.Line(Party.Seller, "timing", "Before the Easter holidays."));
        form.Seller(new Propose(form.Form.Agreement.Hash));
        form.Customer(new Accept(form.Form.Agreement.Hash));
        form.Seller(new Accept(form.Form.Agreement.Hash));
        return form.Form;
    }

    /// <summary>A form that ended with a "not for me".</summary>
    public static Form Declined()
    {
        var form = new FormBuilder("en", "A website for the climbing gym", "Jonas Weber", "Dana Whitfield");
        form.Line(Party.Customer, "need", "Less paper.");
        form.Customer(new Answer(Reply.NotForMe, "We will try a shared calendar first.", Ids.None));
        return form.Form;
    }

    /// <summary>A form with one line of these words.</summary>
    public static Form With(params string[] lines)
    {
        var form = new FormBuilder("en", "A website", "Jonas Weber", "Dana Whitfield");
        foreach (var line in lines) form.Line(Party.Customer, "need", line);
        return form.Form;
    }

    /// <summary>A form of so many lines before one that was said by the one and said yes to by the other, and named after people whose names end in a full stop.</summary>
    public static Form WithAYes(int before)
    {
        var form = new FormBuilder("en", "A website", "Acme Ltd.", "Léïla H.");
        for (var i = 0; i < before; i++) form.Line(Party.Customer, "need", $"Line {i}.");
        var yes = new Evidence("call-1", "First call", Said("Yes. Yes, exactly.", "Yes. Yes, exactly.", 41, "Léïla H."), Said("So cancelling should not need a phone call?", "cancelling should not need a phone call", 40, "Acme Ltd."));
        form.Confirm(form.Line(Party.Seller, "need", "Cancelling works without a phone call.", yes));
        return form.Form;
    }

    private static FormBuilder RichBuilder()
    {
        var form = new FormBuilder("en", "A website for the climbing gym", "Jonas Weber", "Dana Whitfield");
        var timetable = Heard("Every Sunday I sit with the timetable for two hours, and by Monday it is wrong again.", "two hours, and by Monday it is wrong again", "Call on 2 March", "Dana Whitfield");
        var situation = form.Line(Party.Seller, "situation", "The timetable takes two hours every Sunday, and does not last.", timetable);
        form.Confirm(situation);
        form.Seller(new AddNote(situation, NotForTheBrief));
        form.Line(Party.Seller, "situation", "Forty classes a week, three trainers.", Heard("We're at forty classes a week with three trainers.", "forty classes a week with three trainers", "Call on 2 March", "Dana Whitfield"));
        form.Line(Party.Customer, "need", "People sign up by themselves.\nOn their phones, too.");
        var yes = new Evidence("call-1", "Call on 2 March", Said("Yes, exactly.", "Yes, exactly.", 41, "Dana Whitfield"), Said("So cancelling should not need a phone call?", "cancelling should not need a phone call", 40, "Jonas Weber"));
        form.Confirm(form.Line(Party.Seller, "need", "Cancelling works without a phone call.", yes));
        var reworded = form.Line(Party.Seller, "outcome", "More members.");
        form.Customer(new Reword(reworded, "A Sunday evening off. I would know by June.", form.Form.FindLine(reworded)!.WordingIds));
        var disputed = form.Line(Party.Customer, "tried", "A shared spreadsheet that nobody opens");
        var before = form.Form.FindLine(disputed)!.WordingIds;
        form.Customer(new Reword(disputed, "A shared spreadsheet that only I open", before));
        form.Seller(new Reword(disputed, "A shared spreadsheet that the trainers never open", before));
        form.Shelve(form.Line(Party.Customer, "constraints", "Photos of the new wall."), Shelf.NotNow);
        form.Line(Party.Customer, "constraints", "The old address has to go on working.");
        form.Customer(new LeaveQuestion("budget", LeftOpen: true, Ids.None));
        form.Line(Party.Seller, "timing", "Before the Easter holidays.");
        form.Shelve(form.Line(Party.Customer, "people", NotForTheBrief), Shelf.Struck);
        form.Customer(new AddLine("concerns", "That the trainers will not use it.", Place.First), name: null);
        Offer(form, "Sign-up for classes", "Photographs of the hall", "An afternoon on site, to show the trainers");
        form.Customer(new Answer(Reply.WouldChange, "Easter is too soon for us.", Ids.None));
        return form;
    }

    private static void Offer(FormBuilder form, string first, string second, string third)
    {
        form.Seller(new SetTerms("EUR", 19, Ids.None));
        form.Seller(new AddItem(first, 1, 2400, Optional: false, "d"));
        form.Seller(new AddItem(second, 1.5m, 333.33m, Optional: true, "h"));
        var chosen = form.Seller(new AddItem(third, 2, 180, Optional: true, "p"));
        form.Customer(new ChooseItem(chosen, Chosen: true, Ids.None));
    }

    private static Evidence Heard(string text, string quote, string title, string speaker) => new("call-1", title, Said(text, quote, 12, speaker), Confirms: null);

    private static Said Said(string text, string quote, int utterance, string speaker)
    {
        var start = text.IndexOf(quote, StringComparison.Ordinal);
        return new Said(speaker, text, start, start + quote.Length, utterance, atSeconds: null);
    }
}
