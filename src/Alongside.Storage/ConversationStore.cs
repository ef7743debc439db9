using System.Collections.Immutable;
using Alongside.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Storage;

/// <summary>The conversations that belong to forms.</summary>
public sealed class ConversationStore
{
    private readonly Database _database;

    internal ConversationStore(Database database) => _database = database;

    /// <summary>Keeps a new conversation. Its form has to be there.</summary>
    public Task Add(StoredConversation conversation, CancellationToken cancellation) => _database.Add(conversation, cancellation);

    /// <summary>The conversation of that id; null where there is none.</summary>
    public Task<StoredConversation?> Find(string id, CancellationToken cancellation) =>
        _database.Read(context => context.Conversations.FirstOrDefaultAsync(c => c.Id == id, cancellation));

    /// <summary>The conversations of a form, in the order in which they were added.</summary>
    public Task<ImmutableArray<StoredConversation>> ForForm(string formId, CancellationToken cancellation) =>
        _database.Read(async context =>
            (await context.Conversations.Where(c => c.FormId == formId).OrderBy(c => c.AddedAt).ThenBy(c => c.Id).ToListAsync(cancellation)).ToImmutableArray());

    /// <summary>Writes title and consent anew. Does nothing where there is no such conversation.</summary>
    public Task Update(string id, string title, Consent consent, CancellationToken cancellation) =>
        _database.Write(
            context => context.Conversations.Where(c => c.Id == id).ExecuteUpdateAsync(set => set.SetProperty(c => c.Title, title).SetProperty(c => c.Consent, consent), cancellation),
            cancellation);

    /// <summary>Deletes a conversation, so that nothing of it stays in the database's files. What a form quotes from it stays in the form.</summary>
    public Task Delete(string id, CancellationToken cancellation) =>
        _database.Erase(context => context.Conversations.Where(c => c.Id == id).ExecuteDeleteAsync(cancellation), cancellation);
}
