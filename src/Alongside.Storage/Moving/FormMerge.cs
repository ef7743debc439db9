using Alongside.OrderForms.Rules;
using Alongside.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Storage.Moving;

/// <summary>Takes a form of an export in. A form is the set of its changes: those that are missing come after those that are there.</summary>
internal sealed class FormMerge(StoreContext context, ExportParts parts, Tally tally, TimeProvider time, CancellationToken cancellation)
{
    public async Task Take(ExportedForm theirs)
    {
        if (await context.Forms.FirstOrDefaultAsync(f => f.Id == theirs.Form.Id, cancellation) is { } own)
        {
            if (!await Changes(own, theirs)) return;
            await Desk(own, theirs.Form);
        }
        else
        {
            context.Add(theirs.Form);
            context.AddRange(theirs.Changes);
            tally.Forms++;
            tally.Changes += theirs.Changes.Length;
        }

        foreach (var link in theirs.Access.Links) await Link(link);
        foreach (var key in theirs.Access.DeviceKeys) await DeviceKey(key);
        foreach (var said in theirs.Conversations) await Conversation(said);
    }

    /// <summary>False where it is another form of the same id: then nothing of it is taken.</summary>
    private async Task<bool> Changes(StoredForm own, ExportedForm theirs)
    {
        var there = await context.Changes.Where(c => c.FormId == own.Id).ToDictionaryAsync(c => c.ChangeId, StringComparer.Ordinal, cancellation);
        if (there.GetValueOrDefault(theirs.Changes[0].ChangeId) is not { Version: 1 } start || start.Json != theirs.Changes[0].Json)
        {
            tally.Conflicts.Add(PartNames.Form(own.Id));
            return false;
        }

        var version = own.Version;
        foreach (var change in theirs.Changes)
        {
            if (!there.TryGetValue(change.ChangeId, out var kept)) context.Add(change with { Version = ++version });
            else if (kept.Json != change.Json) tally.Conflicts.Add($"{PartNames.Changes(own.Id)}: {change.ChangeId}");
        }

        if (version > Limits.Changes) parts.Stop(ExportParts.Unreadable(PartNames.Changes(own.Id), "together with what is here already these are more changes than a form takes"));
        if (version == own.Version) return true;
        tally.Changes += version - own.Version;
        var now = time.GetUtcNow();
        await context.Forms.Where(f => f.Id == own.Id).ExecuteUpdateAsync(set => set.SetProperty(f => f.Version, version).SetProperty(f => f.ChangedAt, now), cancellation);
        return true;
    }

    private async Task Desk(StoredForm own, StoredForm theirs)
    {
        if (own.Title != theirs.Title || own.CustomerId != theirs.CustomerId || (own.InTouchOn ?? theirs.InTouchOn) != (theirs.InTouchOn ?? own.InTouchOn))
            tally.Conflicts.Add(PartNames.Form(own.Id));
        var (note, inTouchOn) = (Merge.Together(own.Note, theirs.Note), own.InTouchOn ?? theirs.InTouchOn);
        if (note == own.Note && inTouchOn == own.InTouchOn) return;
        await context.Forms.Where(f => f.Id == own.Id).ExecuteUpdateAsync(set => set.SetProperty(f => f.Note, note).SetProperty(f => f.InTouchOn, inTouchOn), cancellation);
    }

    private async Task Link(StoredLink link)
    {
        var own = await context.Links.FirstOrDefaultAsync(l => l.Id == link.Id || l.SecretHash == link.SecretHash, cancellation);
        if (own is null)
        {
            context.Add(link);
            tally.Links++;
            return;
        }

        if (own.Id != link.Id || own.FormId != link.FormId || !own.SecretHash.AsSpan().SequenceEqual(link.SecretHash))
            tally.Conflicts.Add($"{PartNames.Access(link.FormId)}: {link.Id}");
        else if (own.RevokedAt is null && link.RevokedAt is { } revoked)
        {
            // Whoever took a link back meant it, wherever they did.
            await context.Links.Where(l => l.Id == own.Id).ExecuteUpdateAsync(set => set.SetProperty(l => l.RevokedAt, revoked), cancellation);
            tally.Links++;
        }
    }

    private async Task DeviceKey(StoredDeviceKey key)
    {
        var own = await context.DeviceKeys.FirstOrDefaultAsync(d => d.FormId == key.FormId && (d.DeviceId == key.DeviceId || d.KeyHash == key.KeyHash), cancellation);
        if (own is null)
        {
            context.Add(key);
            tally.DeviceKeys++;
        }
        else if (own.DeviceId != key.DeviceId || !own.KeyHash.AsSpan().SequenceEqual(key.KeyHash))
            tally.Conflicts.Add($"{PartNames.Access(key.FormId)}: {key.DeviceId}");
    }

    private async Task Conversation(ExportedConversation said)
    {
        if (await parts.Bytes(PartNames.ConversationFile(said.FormId, said.Id, said.File), cancellation) is not { } content) return;
        if (await context.Conversations.FirstOrDefaultAsync(c => c.Id == said.Id, cancellation) is { } own)
        {
            if (own.FormId != said.FormId || !own.Content.AsSpan().SequenceEqual(content)) tally.Conflicts.Add(PartNames.Conversation(said.FormId, said.Id));
            return;
        }

        context.Add(new StoredConversation(said.Id, said.FormId, said.Title, said.FileName, content, said.Me, said.Consent, said.AddedAt));
        tally.Conversations++;
    }
}
