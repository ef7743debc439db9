using Alongside.Listening.Entries;
using Alongside.Listening.Entries.German;
using Alongside.Listening.Entries.Money;
using Alongside.Listening.Entries.People;
using Alongside.Listening.Entries.Timing;
using Alongside.Listening.Language;
using CsCheck;
using Xunit;

namespace Alongside.Listening.Tests.Entries;

public sealed class GermanReadersTests
{
    /// <summary>A Wednesday.</summary>
    private static readonly DateOnly Today = new(2026, 3, 11);

    [Theory]
    [InlineData("vierzig", 40)]
    [InlineData("fünfundzwanzig", 25)]
    [InlineData("hundertfünfzig", 150)]
    [InlineData("zwölfhundert", 1200)]
    [InlineData("zweitausendfünfhundert", 2500)]
    [InlineData("dreieinhalbtausend", 3500)]
    [InlineData("tausendzwo", 1200)]
    [InlineData("siebeneinhalb", 7.5)]
    [InlineData("achtzehntausendsechshundert", 18600)]
    public void Reads_a_number_that_is_one_word(string word, double value) => Assert.Equal((decimal)value, GermanNumber.OfWord(word));

    [Theory]
    [InlineData("hund")]
    [InlineData("einige")]
    [InlineData("richtig")]
    [InlineData("bundestausender")]
    public void Reads_no_number_into_another_word(string word) => Assert.Null(GermanNumber.OfWord(word));

    [Theory]
    [InlineData("Wir haben 1.500 € eingeplant.", "1500 - EUR -")]
    [InlineData("So um die fünftausend Euro, hatten wir gesagt.", "5000 - EUR -")]
    [InlineData("Maximal 40 Euro die Stunde, inkl. Anfahrt.", "- 40 EUR hour")]
    [InlineData("Das Budget ist Fr. 1'500.– im Monat.", "1500 - CHF month")]
    [InlineData("zwischen drei und viertausend euro budget", "4000 - EUR -")]
    [InlineData("Drei- bis viertausend Euro sind drin.", "3000 4000 EUR -")]
    [InlineData("Mehr als zweitausend gibt das Budget nicht her.", "- 2000 - -")]
    [InlineData("Wir hatten vierzig, nein, fünfzig Euro die Stunde gedacht.", "50 - EUR hour")]
    [InlineData("Wir sind dreihundert Leute im Verein.", "")]
    [InlineData("Das Geld muss bis 14. Mai da sein.", "")]
    [InlineData("Seit 2006 zahlen wir das.", "")]
    public void Reads_amounts(string text, string expected)
    {
        var passage = Passage.Of(text, Languages.German);
        var mentions = MoneyReader.Read(passage, new TokenRange(0, passage.Tokens.Length), talkOfMoney: false);
        Assert.Equal(expected, string.Join(" + ", mentions.Select(m => FormattableString.Invariant($"{m.Value.Amount?.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture) ?? "-"} {m.Value.UpTo?.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture) ?? "-"} {m.Value.Currency ?? "-"} {m.Value.Per ?? "-"}"))));
    }

    [Theory]
    [InlineData("Es muss bis Ende Mai fertig sein.", "- 2026-05-31")]
    [InlineData("Abgabe ist am 14. Mai.", "2026-05-14 2026-05-14")]
    [InlineData("Am 3.4.2026 ziehen wir ein.", "2026-04-03 2026-04-03")]
    [InlineData("Nächste Woche wäre gut.", "2026-03-16 2026-03-22")]
    [InlineData("In drei Wochen machen wir auf.", "2026-04-01 2026-04-01 P3W")]
    [InlineData("Ab dem zwölften Juni geht es.", "2026-06-12 -")]
    [InlineData("Vor dem 1. Juli brauche ich es.", "- 2026-06-30")]
    [InlineData("im jänner fangen wir an", "2027-01-01 2027-01-31")]
    [InlineData("Irgendwann im Herbst.", "2026-09-01 2026-11-30 loose")]
    [InlineData("Seit März machen wir das so.", "")]
    [InlineData("Letzten Mai sind wir umgezogen.", "")]
    [InlineData("Wir kennen uns vor drei Wochen.", "")]
    public void Reads_times(string text, string expected)
    {
        var passage = Passage.Of(text, Languages.German);
        var mentions = TimingReader.Read(passage, new TokenRange(0, passage.Tokens.Length), Today);
        Assert.Equal(expected, string.Join(" + ", mentions.Select(m => Show(m.Value))));
    }

    [Theory]
    [InlineData("Da muss ich erst meine Frau fragen.", "meine Frau decides")]
    [InlineData("Das unterschreibt bei uns der Vorstand.", "der Vorstand decides")]
    [InlineData("Meine Kollegin Nadine macht die Bücher.", "Meine Kollegin Nadine")]
    [InlineData("Das entscheide ich allein.", "entscheide ich allein decides")]
    [InlineData("Die Frau vom Amt war nett.", "")]
    public void Reads_people(string text, string expected)
    {
        var passage = Passage.Of(text, Languages.German);
        var found = PeopleReader.Read(passage, new TokenRange(0, passage.Tokens.Length));
        Assert.Equal(expected, found is { } f ? string.Join(", ", f.Value.Names) + (f.Value.Decides ? " decides" : "") : "");
    }

    [Theory]
    [InlineData("S: Was darf das denn kosten?\nC: So um die fünftausend, hatten wir gesagt.", "budget: fünftausend")]
    [InlineData("S: Was darf das denn kosten?\nC: Der andere wollte neuntausend Euro.", "")]
    [InlineData("S: Was darf das denn kosten?\nC: Wenn wir zehntausend Euro hätten, wäre das schön.", "")]
    [InlineData("S: Wer redet noch mit?\nC: Meine Frau entscheidet das mit.", "people: meine Frau")]
    [InlineData("S: Bis wann bräuchten Sie das?\nC: Bis Ende Mai müsste die Seite stehen.", "timing: Ende Mai")]
    [InlineData("S: Was brauchen Sie?\nC: Ich bräuchte jemanden, der mitdenkt.", "need: jemanden")]
    [InlineData("S: Sie brauchen also eine neue Website bis Ende Mai, richtig?\nC: Genau.", "timing: Ende Mai")]
    public void Fills_the_form(string script, string expected)
    {
        var form = Listener.BuiltIn.Review(Talk.Hearing(script).Conversation).Form;
        var field = form.Fields.FirstOrDefault(f => expected.StartsWith(f.Id + ":", StringComparison.Ordinal));
        if (field is null) Assert.DoesNotContain(form.Fields, f => f.Id is "budget" && f.Entries.Length > 0);
        else Assert.Contains(field.Entries, e => e.Text.Contains(expected[(field.Id.Length + 2)..], StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Hears_any_heap_of_German_words_without_stumbling() =>
        Gen.OneOf(
            ("ich wir sie du das die der nicht kein aber und wenn hätte wäre bis vor nach ab ende anfang mitte mai jänner nächste diese woche jahr monat montag morgen in drei zweitausendfünfhundert dreieinhalbtausend hundert tausend 1.500 14.5. 14. 3 2026 € " +
             "fr . – , ? ! euro die stunde pro im höchstens mehr als geht meine frau vorstand frau Heller entscheidet 'ne geht's z. B. so um quatsch nein ersten zwölften kw halbes jahresende seit budget ja genau soll schicken").Split(' ').Select(Gen.Const).ToArray())
            .List[1, 14].Select(words => string.Join(' ', words)).List[2, 8].Sample(
                lines =>
                {
                    var conversation = Talk.Hearing(string.Join('\n', lines.Select((line, i) => (i % 2 == 0 ? "S: " : "C: ") + "Das ist ja auch so. " + line))).Conversation;
                    return Listener.BuiltIn.Review(conversation).Language is "de";
                }, iter: 1_000);

    private static string Show(TimingValue value) =>
        $"{value.From?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "-"} {value.To?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "-"}{(value.Duration is { } length ? " " + length : "")}{(value.Loose ? " loose" : "")}";
}
