using System.Collections.Concurrent;
using System.Collections.Immutable;
using Alongside.OrderForms;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Rules;
using Alongside.Storage;

namespace Alongside.Web.Live;

/// <summary>
/// The forms that somebody is looking at, as they stand. Everything that is written goes through here: checked against the form, kept,
/// and only then answered and told to whoever is looking.
/// </summary>
public sealed class OpenForms(Store store, LiveForms live, TimeProvider time)
{
    private const int MostTries = 20;

    private readonly ConcurrentDictionary<string, OpenForm> _open = new(StringComparer.Ordinal);

    /// <summary>The form; null where there is none of that id.</summary>
    public async Task<Form?> Read(string id, CancellationToken stop)
    {
        var open = _open.GetOrAdd(id, static _ => new OpenForm());
        await open.Turn.WaitAsync(stop);
        try
        {
            return await CatchUp(id, open, stop);
        }
        finally
        {
            open.Turn.Release();
        }
    }

    /// <summary>
    /// Writes into a form. Each write is taken or refused by itself; one that is there already counts as taken. Null where
    /// there is no such form.
    /// </summary>
    public Task<Written?> Write(string id, Author author, IReadOnlyList<Write> writes, CancellationToken stop) => Write(id, _ => author, writes, stop);

    /// <summary>Writes into a form, as whoever the form says the author is.</summary>
    public async Task<Written?> Write(string id, Func<Form, Author> author, IReadOnlyList<Write> writes, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(writes);
        var open = _open.GetOrAdd(id, static _ => new OpenForm());
        await open.Turn.WaitAsync(stop);
        try
        {
            for (var tries = 0; tries < MostTries; tries++)
            {
                if (await CatchUp(id, open, stop) is not { } form) return null;
                var (after, changes, outcomes) = Checked(form, author, writes);
                if (changes.Count == 0) return new Written(form, outcomes);
                var appended = await store.Forms.Append(id, form.Version, changes, stop);
                if (appended == Appended.Gone) return null;
                if (appended == Appended.Conflict)
                {
                    open.Stale = true;
                    continue;
                }

                open.Form = after;
                live.Changed(id, after.Version);
                return new Written(after, outcomes);
            }

            throw new InvalidOperationException("The form was written to from elsewhere too often at once.");
        }
        finally
        {
            open.Turn.Release();
        }
    }

    /// <summary>Lets go of a form, because it was deleted or restored.</summary>
    public void Forget(string id) => _open.TryRemove(id, out _);

    private (Form After, List<Change> Changes, ImmutableArray<WriteOutcome> Outcomes) Checked(Form form, Func<Form, Author> author, IReadOnlyList<Write> writes)
    {
        var changes = new List<Change>();
        var outcomes = ImmutableArray.CreateBuilder<WriteOutcome>(writes.Count);
        foreach (var write in writes)
        {
            var change = new Change(write.Id, author(form), time.GetUtcNow(), write.Act);
            var refusal = IsThere(form, change) ? null : FormRules.Check(form, change);
            if (refusal is null && form.Find(write.Id) is null)
            {
                form = form.With(change);
                changes.Add(change);
            }

            outcomes.Add(new WriteOutcome(write.Id, refusal));
        }

        return (form, changes, outcomes.ToImmutable());
    }

    private static bool IsThere(Form form, Change change) =>
        form.Find(change.Id) is { } earlier && earlier.Author.Party == change.Author.Party
        && string.Equals(earlier.Author.Device, change.Author.Device, StringComparison.Ordinal) && earlier.Act.Equals(change.Act);

    private async Task<Form?> CatchUp(string id, OpenForm open, CancellationToken stop)
    {
        if (open.Form is { } known && !open.Stale) return known;
        if (await store.Forms.Find(id, stop) is null)
        {
            _open.TryRemove(id, out _);
            return null;
        }

        open.Form = Form.From(await store.Forms.Changes(id, after: 0, stop));
        open.Stale = false;
        return open.Form;
    }

    private sealed class OpenForm
    {
        public SemaphoreSlim Turn { get; } = new(1);

        public Form? Form { get; set; }

        public bool Stale { get; set; }
    }
}
