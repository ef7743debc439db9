using Alongside.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Storage.Moving;

/// <summary>
/// Takes what is in an export into what is there: adds what is missing, and where both have something different keeps what
/// is there and says so. Notes are put together, since nobody's words are to be lost.
/// </summary>
internal sealed class Merge(StoreContext context, ExportParts parts, TimeProvider time, CancellationToken cancellation)
{
    private readonly Tally _tally = new();

    public Imported Result => _tally.Result;

    public async Task Take(ExportContent content)
    {
        foreach (var customer in content.Customers) await Customer(customer);
        await context.SaveChangesAsync(cancellation);
        context.ChangeTracker.Clear();
        var forms = new FormMerge(context, parts, _tally, time, cancellation);
        foreach (var form in content.Forms)
        {
            await forms.Take(form);
            if (parts.Problem is not null) return;
            await context.SaveChangesAsync(cancellation);
            context.ChangeTracker.Clear();
        }

        foreach (var template in content.Templates) await Template(template);
        foreach (var (key, value) in content.Settings) await Setting(key, value);
        await context.SaveChangesAsync(cancellation);
    }

    /// <summary>Two notes as one: the paragraphs of the one, and under them those of the other that it has not.</summary>
    public static string Together(string own, string other)
    {
        var there = own.Split("\n\n");
        return string.Join("\n\n", [.. there.Where(p => p.Length > 0 || own.Length > 0), .. other.Split("\n\n").Where(p => p.Length > 0).Except(there, StringComparer.Ordinal)]);
    }

    private async Task Customer(StoredCustomer customer)
    {
        if (await context.Customers.FirstOrDefaultAsync(c => c.Id == customer.Id, cancellation) is not { } own)
        {
            context.Add(customer);
            _tally.Customers++;
            return;
        }

        if (own.Name != customer.Name) _tally.Conflicts.Add(PartNames.Customer(customer.Id));
        var note = Together(own.Note, customer.Note);
        if (note != own.Note) await context.Customers.Where(c => c.Id == own.Id).ExecuteUpdateAsync(set => set.SetProperty(c => c.Note, note), cancellation);
    }

    private async Task Template(StoredTemplate template)
    {
        if (await context.Templates.FirstOrDefaultAsync(t => t.Id == template.Id, cancellation) is { } own)
        {
            if (own.Template != template.Template) _tally.Conflicts.Add(PartNames.Template(template.Id));
            return;
        }

        context.Add(template);
        _tally.Templates++;
    }

    private async Task Setting(string key, string value)
    {
        if (await context.Settings.FirstOrDefaultAsync(s => s.Key == key, cancellation) is { } own)
        {
            if (own.Value != value) _tally.Conflicts.Add($"{PartNames.Settings}: {key}");
            return;
        }

        context.Add(new StoredSetting(key, value));
        _tally.Settings++;
    }
}
