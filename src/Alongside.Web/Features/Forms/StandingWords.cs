using Alongside.Documents.Words;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Lines;

namespace Alongside.Web.Features.Forms;

/// <summary>How a line stands between the two, said to the one who reads.</summary>
internal static class StandingWords
{
    public static string Of(FormView view, Line line) => FullStop.After(Sentences(view, line));

    private static string Sentences(FormView view, Line line)
    {
        if (line.ShelvedBy is { } shelved)
        {
            return line.Standing == Standing.Struck
                ? In(view, $"Struck {view.By(shelved.Author)}.", $"{Capital(view.By(shelved.Author))} gestrichen.")
                : In(view, $"Set aside for now {view.By(shelved.Author)}.", $"{Capital(view.By(shelved.Author))} vorerst beiseitegelegt.");
        }

        if (line.IsInTwoMinds) return In(view, "Two wordings. Which one is it?", "Zwei Fassungen. Welche soll es sein?");
        if (line.ConfirmedBy is { } confirmed) return In(view, $"Confirmed {view.By(confirmed.Author)}.", $"{Capital(view.By(confirmed.Author))} bestätigt.");
        var authors = line.Wordings[0].Authors;
        if (line.Standing == Standing.Changed)
        {
            var changed = authors.Length > 1 ? In(view, "Changed by both, and joined.", "Von beiden geändert und zusammengefügt.") : In(view, "Changed.", "Geändert.");
            return changed + (line.Settled ? "" : Asks(view));
        }

        if (line.Settled) return view.IsReader(authors[0]) ? In(view, "In your own words.", "In Ihren eigenen Worten.") : In(view, "In their own words.", "In eigenen Worten.");
        if (line.Evidence is { } evidence) return Heard(view, evidence) + Asks(view);
        if (authors[0].Party == Party.Customer) return In(view, "Written before a name was given.", "Geschrieben, bevor ein Name genannt war.") + Asks(view);
        return In(view, "Proposed.", "Vorgeschlagen.") + Asks(view);
    }

    private static string Heard(FormView view, Evidence evidence) => evidence.Confirms is { } confirms
        ? In(view, $"Heard: {confirms.Speaker} said it, and {evidence.Words.Speaker} said yes.", $"Gehört: {confirms.Speaker} hat es gesagt, und {evidence.Words.Speaker} hat ja gesagt.")
        : In(view, "As heard.", "Wie gehört.");

    private static string Asks(FormView view)
    {
        var customer = view.NameAsTyped(Party.Customer);
        return view.IsCustomer ? In(view, " Is it so?", " Ist es so?") : In(view, $" It waits for {customer}.", $" Es wartet auf {customer}.");
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string In(FormView view, string english, string german) => view.Reader.In(english, german);
}
