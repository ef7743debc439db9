using System.Collections.Immutable;
using Alongside.Documents.Words;
using Alongside.OrderForms;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Endings;
using Alongside.Web.Features.Forms;
using Alongside.Web.Words;

namespace Alongside.Web.Features.Desk;

/// <summary>What waits for whom in a form, as the owner reads it. It counts nothing up, and presses nobody.</summary>
internal static class WaitingWords
{
    public static ImmutableArray<Waiting> Of(Form form, Reader reader)
    {
        var customer = form.Start?.Customer ?? "";
        var agreement = form.Agreement;
        if (agreement.IsDeclined)
            return [new Waiting(reader.In($"Not for {customer}, and that’s fine.", $"Nichts für {customer}, und das ist in Ordnung."), Reason(agreement))];
        var said = ImmutableArray.CreateBuilder<Waiting>();
        if (Ending(form, reader, customer) is { } ending) said.Add(ending);
        if (agreement.Reply == Reply.WouldChange)
            said.Add(new Waiting(reader.In($"{customer}: I’d change something.", $"{customer}: Ich würde etwas ändern."), Reason(agreement), ForYou: true));
        said.AddRange(Open(form, reader, customer));
        if (said.Count == 0) said.Add(new Waiting(WhereItStands.Nothing(form, reader)));
        return [.. said.Select(w => w with { Sentence = FullStop.After(w.Sentence) })];
    }

    private static Waiting? Ending(Form form, Reader reader, string customer)
    {
        var version = FormWords.For(reader.Language).VersionOf(form.Edition);
        var low = reader.In("v" + version[1..], version);
        var agreement = form.Agreement;
        if (agreement.IsAgreed)
        {
            return agreement.WouldTakeBack switch
            {
                Party.Customer => new(reader.In("Your customer would like to take the acceptance back.", "Die andere Seite möchte die Annahme zurücknehmen."), ForYou: true),
                Party.Seller => new(reader.In($"You would like to take the acceptance back; that waits for {customer}.", $"Du möchtest die Annahme zurücknehmen; das wartet auf {customer}.")),
                _ => new(reader.In($"Both have accepted {low}.", $"Beide haben {low} angenommen.")),
            };
        }

        if (agreement.ByCustomer is not null) return new(reader.In($"{version} is accepted by {customer}; it waits for you.", $"{version} ist von {customer} angenommen und wartet auf dich."), ForYou: true);
        if (agreement.BySeller is not null) return new(reader.In($"You have accepted {low}; it waits for {customer}.", $"Du hast {low} angenommen; sie wartet auf {customer}."));
        return agreement.Proposed?.Author.Party switch
        {
            Party.Customer => new(reader.In($"{version}: “this is it”, said by {customer}.", $"{version}: „Das ist es“, gesagt von {customer}."), ForYou: true),
            Party.Seller => new(reader.In($"You said of {low}: this is it.", $"Du hast zu {low} gesagt: Das ist es.")),
            _ => null,
        };
    }

    private static IEnumerable<Waiting> Open(Form form, Reader reader, string customer)
    {
        var lines = form.Questions.SelectMany(q => q.Lines).Where(l => l.Counts).ToList();
        var waiting = lines.Count(l => !l.Settled && !l.IsInTwoMinds);
        var twoMinds = lines.Count(l => l.IsInTwoMinds);
        if (waiting > 0)
        {
            var count = Counted.Begun(Counted.Of(reader, waiting, ("line waits", "lines wait"), ("Zeile wartet", "Zeilen warten")));
            yield return new(reader.In($"{count} for {customer}.", $"{count} auf {customer}."));
        }

        if (twoMinds > 0)
        {
            var count = Counted.Begun(Counted.Of(reader, twoMinds, ("line has", "lines have"), ("Zeile hat", "Zeilen haben")));
            yield return new(reader.In($"{count} two wordings to choose from.", $"{count} zwei Fassungen zur Wahl."), ForYou: true);
        }

        if (form.Devices.Any(d => !d.LetIn) && form.Devices.Any(d => d.LetIn))
            yield return new(reader.In("Another device waits for your customer to let it in.", "Ein weiteres Gerät wartet darauf, dass die andere Seite es zulässt."));
        if (HasWritten(form))
            yield return new(reader.In($"There is something from {customer} since you last wrote.", $"Seit du zuletzt geschrieben hast, ist etwas von {customer} dazugekommen."), ForYou: true);
    }

    // Opening a form, and saying one's name, is not writing.
    private static bool HasWritten(Form form) =>
        form.Changes.LastOrDefault(c => c.Act is not (DeviceArrives or Introduce or AdmitDevice)) is { Author.Party: Party.Customer } last
        && last.Act is not (Accept or Propose or Answer or TakeBack) && !form.Agreement.IsAgreed;

    private static string? Reason(Agreement agreement) => agreement.Replied?.Act is Answer { Reason: { Length: > 0 } reason } ? reason : null;
}
