using System.Globalization;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Endings;
using Alongside.OrderForms.Lines;
using Alongside.OrderForms.Templates;

namespace Alongside.Documents.Words;

internal sealed class GermanFormWords : FormWords
{
    private static readonly string[] Months =
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    public override string Language => "de";

    public override string Version => "Fassung";

    public override string Hash => "Prüfsumme dieses Textes";

    public override string Total => "Gesamt";

    private protected override string And => "und";

    public override string Standing(Standing standing) => standing switch
    {
        OrderForms.Lines.Standing.Heard => "gehört",
        OrderForms.Lines.Standing.Proposed => "vorgeschlagen",
        OrderForms.Lines.Standing.Confirmed => "bestätigt",
        OrderForms.Lines.Standing.Changed => "geändert",
        OrderForms.Lines.Standing.NotNow => "nicht jetzt",
        _ => "gestrichen",
    };

    public override string StandingInWords(Standing standing, bool settled, string seller, string customer) => standing switch
    {
        OrderForms.Lines.Standing.Heard => "Gehört; noch nicht bestätigt.",
        OrderForms.Lines.Standing.Proposed => FullStop.After($"Aufgeschrieben; wartet auf {customer}"),
        OrderForms.Lines.Standing.Confirmed => "Bestätigt.",
        OrderForms.Lines.Standing.Changed => settled ? "Neu gefasst und bestätigt." : FullStop.After($"Neu gefasst; wartet auf {customer}"),
        OrderForms.Lines.Standing.NotNow => "Vorerst beiseitegelegt.",
        _ => "Gestrichen.",
    };

    public override string Party(Party party) => party == OrderForms.Changes.Party.Seller ? "wer anbietet" : "Kundin oder Kunde";

    public override string Channel(Channel channel) => channel == OrderForms.Changes.Channel.Page ? "auf der Seite" : "im Formular, das als Datei kam";

    public override string Reply(Reply reply) => reply switch
    {
        OrderForms.Endings.Reply.Open => "Noch nichts",
        OrderForms.Endings.Reply.WouldChange => "Ich würde etwas ändern",
        _ => "Nichts für mich, und das ist in Ordnung",
    };

    public override string Kind(QuestionKind kind) => kind switch
    {
        QuestionKind.Text => "Worte",
        QuestionKind.Money => "Geld",
        QuestionKind.Date => "Tag oder Zeit",
        QuestionKind.People => "Menschen",
        _ => "Auswahl",
    };

    public override string Money(decimal amount, string currency)
    {
        var unit = currency switch { "EUR" => "€", "GBP" => "£", _ => currency };
        return $"{(amount < 0 ? "−" : "")}{Figures.Cents(Math.Abs(amount), ".", ",")}\u00A0{unit}";
    }

    public override string Number(decimal number) => Figures.Plain(number, ".", ",");

    public override string Percent(decimal percent) => Number(percent) + "\u00A0%";

    public override string Quote(string words) => $"„{words}“";

    private protected override string DayOf(DateTimeOffset local) => string.Create(CultureInfo.InvariantCulture, $"{local.Day}. {Months[local.Month - 1]} {local.Year}");
}
