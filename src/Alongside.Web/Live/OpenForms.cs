using System.Collections.Immutable;
using Alongside.OrderForms;
using Alongside.OrderForms.Changes;
using Alongside.Storage;

namespace Alongside.Web.Live;

/// <summary>
/// The forms that somebody is looking at, as they stand. Everything that is written goes through here: checked against the form, kept,
/// and only then answered and told to whoever is looking.
/// </summary>
public sealed class OpenForms(Store store, LiveForms live, TimeProvider time)
{
    /// <summary>How many forms are kept in memory while nobody uses them.</summary>
    public const int Room = 2000;

    private const int MostTries = 20;

    private readonly FormShelf _shelf = new(Room);

    /// <summary>How many forms are in memory.</summary>
    public int Count => _shelf.Count;

    /// <summary>The form as the store has it now, whoever wrote it; null where there is none of that id.</summary>
    public Task<Form?> Read(string id, CancellationToken stop) => InTurn(id, open => Look(open, stop), stop);

    /// <summary>
    /// Writes into a form. Each write is taken or refused by itself; one that is there already counts as taken. Null where
    /// there is no such form.
    /// </summary>
    public Task<Written?> Write(string id, Author author, IReadOnlyList<Write> writes, CancellationToken stop) => Write(id, _ => author, _ => writes, stop);

    /// <summary>Writes into a form, as whoever the form says the author is.</summary>
    public Task<Written?> Write(string id, Func<Form, Author> author, IReadOnlyList<Write> writes, CancellationToken stop) => Write(id, author, _ => writes, stop);

    /// <summary>
    /// Writes what is made from the form as it stands when its turn has come; where nothing can be made of it, nothing is
    /// written and there are no outcomes. What comes a second time is made once more from the form of then, so that it is known again.
    /// </summary>
    public Task<Written?> Write(string id, Func<Form, Author> author, Func<Form, IReadOnlyList<Write>> writes, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(author);
        ArgumentNullException.ThrowIfNull(writes);
        return InTurn(id, open => Keep(open, new Writing(author, writes, time), stop), stop);
    }

    /// <summary>Lets go of a form, because it was deleted or restored: it is read anew, and where it is gone, nobody looks at it any longer.</summary>
    public void Forget(string id)
    {
        var open = _shelf.Take(id);
        open.Doubtful = true;
        _shelf.PutBack(open);
        live.Doubt(id);
    }

    private async Task<T> InTurn<T>(string id, Func<OpenForm, Task<T>> what, CancellationToken stop)
    {
        var open = _shelf.Take(id);
        try
        {
            await open.Turn.WaitAsync(stop);
            try
            {
                return await what(open);
            }
            finally
            {
                open.Turn.Release();
            }
        }
        finally
        {
            _shelf.PutBack(open);
        }
    }

    private async Task<Written?> Keep(OpenForm open, Writing writing, CancellationToken stop)
    {
        var form = open is { Form: { } known, Doubtful: false } ? known : await Look(open, stop);
        for (var tries = 0; tries < MostTries; tries++)
        {
            if (form is null) return null;
            var (after, changes, outcomes) = writing.Check(form);
            if (changes.IsEmpty) return new Written(form, outcomes);
            switch (await Append(open, form, changes, stop))
            {
                case Appended.Done:
                    open.Form = after;
                    live.Changed(open.Id, after);
                    return new Written(after, outcomes);
                case Appended.Gone:
                    open.Form = null;
                    return null;
                default:
                    // Somebody else has written, or a backup was restored.
                    form = await Look(open, stop);
                    break;
            }
        }

        throw new StoreUnavailableException("The form was written to from elsewhere too often at once. Try again in a moment.");
    }

    private async Task<Appended> Append(OpenForm open, Form form, ImmutableArray<Change> changes, CancellationToken stop)
    {
        // Until it has been said, nobody knows whether it was kept.
        open.Doubtful = true;
        var appended = await store.Forms.Append(open.Id, form.Version, open.Epoch, changes, stop);
        open.Doubtful = false;
        return appended;
    }

    private async Task<Form?> Look(OpenForm open, CancellationToken stop)
    {
        var epoch = await store.CheckEpoch(stop);
        if (await store.Forms.Find(open.Id, stop) is not { } kept) return open.Form = null;
        var another = !string.Equals(open.Epoch, epoch, StringComparison.Ordinal) || open.Form?.Version > kept.Version;
        var known = another || open.Doubtful ? null : open.Form;
        if (known?.Version == kept.Version) return known;
        var newer = await store.Forms.Changes(open.Id, known?.Version ?? 0, stop);
        var seen = open.Form;
        open.Form = known is null ? Form.From(newer) : newer.Aggregate(known, (form, change) => form.With(change));
        (open.Epoch, open.Doubtful) = (epoch, false);
        if (seen is not null && another) live.Doubt(open.Id);
        else if (seen is not null) live.Changed(open.Id, open.Form);
        return open.Form;
    }
}
