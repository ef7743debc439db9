using System.Globalization;
using Alongside.OrderForms;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Lines;
using Alongside.OrderForms.Rules;
using Alongside.OrderForms.Templates;
using Xunit;

namespace Alongside.Documents.Tests.Samples;

/// <summary>Builds a form change by change, each through the rules, a minute apart.</summary>
internal sealed class FormBuilder
{
    public const string CustomersDevice = "phone";

    private static readonly DateTimeOffset Began = new(2026, 3, 3, 14, 5, 7, TimeSpan.Zero);

    private readonly string _seller;
    private readonly string _customer;
    private int _count;

    public FormBuilder(string language, string title, string seller, string customer, Template? template = null)
    {
        (_seller, _customer) = (seller, customer);
        Seller(new StartForm("sample", title, seller, customer, language, template ?? BuiltInTemplates.Default(language)));
        Customer(new DeviceArrives(LetIn: true), name: null);
    }

    public Form Form { get; private set; } = Form.Empty;

    public string Seller(Act act) => Add(new Author(Party.Seller, Author.SellersDevice, _seller), act);

    public string Customer(Act act) => Customer(act, _customer);

    public string Customer(Act act, string? name) => Add(new Author(Party.Customer, CustomersDevice, name), act);

    public string Line(Party party, string question, string text, Evidence? evidence = null)
    {
        var place = Place.Between(Form.FindQuestion(question)!.Lines.LastOrDefault()?.Place, before: null);
        var act = new AddLine(question, text, place, evidence);
        return party == Party.Seller ? Seller(act) : Customer(act);
    }

    public void Confirm(string line) => Customer(new ConfirmLine(line, Confirmed: true, Form.FindLine(line)!.WordingIds, Form.FindLine(line)!.Confirmations));

    public void Shelve(string line, Shelf shelf) => Customer(new ShelveLine(line, shelf, Form.FindLine(line)!.WordingIds, Form.FindLine(line)!.Shelvings));

    private string Add(Author author, Act act)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"c{++_count:000}");
        var change = new Change(id, author, Began.AddMinutes(_count), act);
        Assert.Null(FormRules.Check(Form, change));
        Form = Form.With(change);
        return id;
    }
}
