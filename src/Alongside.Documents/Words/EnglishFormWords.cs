using System.Globalization;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Endings;
using Alongside.OrderForms.Lines;
using Alongside.OrderForms.Templates;

namespace Alongside.Documents.Words;

internal sealed class EnglishFormWords : FormWords
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public override string Language => "en";

    public override string Version => "Version";

    public override string Hash => "Fingerprint of this text";

    public override string Total => "Total";

    private protected override string And => "and";

    public override string Standing(Standing standing) => standing switch
    {
        OrderForms.Lines.Standing.Heard => "heard",
        OrderForms.Lines.Standing.Proposed => "proposed",
        OrderForms.Lines.Standing.Confirmed => "confirmed",
        OrderForms.Lines.Standing.Changed => "changed",
        OrderForms.Lines.Standing.NotNow => "not now",
        _ => "struck",
    };

    public override string StandingInWords(Standing standing, bool settled, string seller, string customer) => standing switch
    {
        OrderForms.Lines.Standing.Heard => "Heard; not confirmed yet.",
        OrderForms.Lines.Standing.Proposed => FullStop.After($"Written down; it waits for {customer}"),
        OrderForms.Lines.Standing.Confirmed => "Confirmed.",
        OrderForms.Lines.Standing.Changed => settled ? "Worded anew, and confirmed." : FullStop.After($"Worded anew; it waits for {customer}"),
        OrderForms.Lines.Standing.NotNow => "Set aside for now.",
        _ => "Struck out.",
    };

    public override string Party(Party party) => party == OrderForms.Changes.Party.Seller ? "the freelancer" : "the customer";

    public override string Channel(Channel channel) => channel == OrderForms.Changes.Channel.Page ? "in the page" : "in the form sent as a file";

    public override string Reply(Reply reply) => reply switch
    {
        OrderForms.Endings.Reply.Open => "Nothing yet",
        OrderForms.Endings.Reply.WouldChange => "I’d change something",
        _ => "Not for me, and that’s fine",
    };

    public override string Kind(QuestionKind kind) => kind switch
    {
        QuestionKind.Text => "words",
        QuestionKind.Money => "money",
        QuestionKind.Date => "a date or a time",
        QuestionKind.People => "people",
        _ => "a choice",
    };

    public override string Money(decimal amount, string currency)
    {
        var figures = Figures.Cents(Math.Abs(amount), ",", ".");
        var sign = amount < 0 ? "−" : "";
        return currency switch
        {
            "EUR" => $"{sign}€{figures}",
            "GBP" => $"{sign}£{figures}",
            _ => $"{sign}{currency}\u00A0{figures}",
        };
    }

    public override string Number(decimal number) => Figures.Plain(number, ",", ".");

    public override string Percent(decimal percent) => Number(percent) + "%";

    public override string Quote(string words) => $"“{words}”";

    private protected override string DayOf(DateTimeOffset local) => string.Create(CultureInfo.InvariantCulture, $"{local.Day} {Months[local.Month - 1]} {local.Year}");
}
