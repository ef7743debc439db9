using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Lines;
using Alongside.OrderForms.Rules;
using Alongside.OrderForms.Templates;
using Alongside.OrderForms.Writing;
using Xunit;

namespace Alongside.OrderForms.Tests;

/// <summary>A form and the people who write in it: each change goes through the gate, as it does in the program.</summary>
internal sealed class Writers
{
    public static readonly Author Seller = new(Party.Seller, Author.SellersDevice, "Robin");
    public static readonly Author Kim = new(Party.Customer, "phone", "Kim");
    public static readonly Author KimsLaptop = new(Party.Customer, "laptop", "Kim");
    public static readonly Author Unnamed = new(Party.Customer, "phone", null);

    public static readonly DateTimeOffset Begin = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private int _next;

    private Writers(Form form) => Form = form;

    public Form Form { get; set; }

    public static Template ThreeQuestions { get; } = new("three", "Three questions",
    [
        new Question("need", "What is needed", "What do you need?", "", QuestionKind.Text, Needed: true, []),
        new Question("budget", "Budget", "What could you put towards it?", "", QuestionKind.Money, Needed: false, []),
        new Question("timing", "Timing", "When do you need it?", "", QuestionKind.Date, Needed: false, []),
    ]);

    /// <summary>A form that has begun, with the customer's phone in the seat.</summary>
    public static Writers Together()
    {
        var writers = new Writers(Form.Empty);
        writers.Do(Seller, new StartForm("form-1", "A website", "Robin", "Kim", "en", ThreeQuestions));
        writers.Do(Unnamed, Pen.Arrive(writers.Form));
        writers.Do(Kim, Pen.Introduce(writers.Form, Party.Customer, "phone", "Kim"));
        return writers;
    }

    /// <summary>With the customer's laptop let in as well.</summary>
    public Writers WithLaptop()
    {
        Do(KimsLaptop, Pen.Arrive(Form));
        Do(Kim, Pen.Admit(Form, "laptop"));
        Do(KimsLaptop, Pen.Introduce(Form, Party.Customer, "laptop", "Kim"));
        return this;
    }

    public static Evidence Heard(string quote, string? confirms = null) =>
        new("call-1", "Call on 2 March", new Said("Kim", $"Well, {quote}, I think.", 6, 6 + quote.Length, 12, 63.5),
            confirms is null ? null : new Said("Robin", confirms, 0, confirms.Length, 11, null));

    /// <summary>Does it; it has to be taken. The id of the change.</summary>
    public string Do(Author author, Act act)
    {
        var change = Change(author, act);
        Assert.Null(FormRules.Check(Form, change));
        Form = Form.With(change);
        return change.Id;
    }

    /// <summary>Tries it; why it was not taken.</summary>
    public Refusal? Try(Author author, Act act)
    {
        var change = Change(author, act);
        var refusal = FormRules.Check(Form, change);
        if (refusal is null) Form = Form.With(change);
        return refusal;
    }

    public RefusalCode? Refused(Author author, Act act) => FormRules.Check(Form, Change(author, act))?.Code;

    public string Add(Author author, string question, string text, Evidence? evidence = null) => Do(author, Pen.AddLine(Form, question, text, evidence));

    public Line Line(string id) => Form.FindLine(id)!;

    public Change Change(Author author, Act act) => new($"c{++_next:000}", author, Begin.AddMinutes(_next), act);
}
