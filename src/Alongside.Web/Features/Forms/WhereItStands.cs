using Alongside.Documents.Words;
using Alongside.OrderForms;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Lines;
using Alongside.Web.Words;

namespace Alongside.Web.Features.Forms;

/// <summary>Where the form stands, in a calm sentence: what waits, and for whom. Never how much of it is done.</summary>
/// <param name="Sentence">The sentence, or two.</param>
/// <param name="First">The first line that waits; null where none does.</param>
internal sealed record WhereItStands(string Sentence, Line? First)
{
    private static readonly string[] English = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    private static readonly string[] German = ["keine", "eine", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"];

    public static WhereItStands Of(FormView view)
    {
        var (form, reader) = (view.Form, view.Reader);
        var customer = view.NameAsTyped(Party.Customer);
        if (form.Agreement.IsDeclined)
        {
            return new(view.IsCustomer
                ? reader.In("You have said that this is not for you, and that is fine.", "Sie haben gesagt, dass es nichts für Sie ist, und das ist in Ordnung.")
                : reader.In($"{customer}: not for me. And that is fine.", $"{customer}: nichts für mich. Und das ist in Ordnung."), null);
        }

        if (form.Agreement.IsAgreed) return new(reader.In("Both have accepted exactly what stands here. A change begins a new version that needs both again; the accepted one stays.", "Beide haben genau das angenommen, was hier steht. Mit einer Änderung beginnt eine neue Fassung, die wieder beide braucht; die angenommene bleibt."), null);
        var open = form.Questions.SelectMany(q => q.Lines).Where(l => l.Counts && (!l.Settled || l.IsInTwoMinds)).ToList();
        var (waiting, two) = (open.Count(l => !l.IsInTwoMinds), open.Count(l => l.IsInTwoMinds));
        var whom = view.IsCustomer ? reader.In("you", "Sie") : customer;
        var sentences = new List<string>();
        if (waiting > 0) sentences.Add(FullStop.After(reader.In($"{Number(reader, waiting)} {(waiting == 1 ? "line waits" : "lines wait")} for {whom}.", $"{Number(reader, waiting)} {(waiting == 1 ? "Zeile wartet" : "Zeilen warten")} auf {whom}.")));
        if (two > 0) sentences.Add(reader.In($"{Number(reader, two)} {(two == 1 ? "line has" : "lines have")} two wordings to choose from.", $"{Number(reader, two)} {(two == 1 ? "Zeile hat" : "Zeilen haben")} zwei Fassungen zur Wahl."));
        if (sentences.Count == 0) sentences.Add(Nothing(form, reader));
        return new(string.Join(' ', sentences), view.IsCustomer ? open.FirstOrDefault() : open.Find(l => l.IsInTwoMinds));
    }

    /// <summary>What is said where no line waits for anybody.</summary>
    public static string Nothing(Form form, Reader reader) => form.Offer is null or { Items.IsEmpty: true } && form.Questions.All(q => q.Lines.IsEmpty)
        ? reader.In("Nothing is written yet.", "Noch steht hier nichts.")
        : reader.In("No line waits for an answer.", "Keine Zeile wartet auf eine Antwort.");

    private static string Number(Reader reader, int number)
    {
        var words = reader.IsGerman ? German : English;
        var word = number < words.Length ? words[number] : number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return char.ToUpperInvariant(word[0]) + word[1..];
    }
}
