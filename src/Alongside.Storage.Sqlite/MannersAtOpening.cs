using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Alongside.Storage.Sqlite;

/// <summary>Tells every connection that is opened for a context its manners.</summary>
internal sealed class MannersAtOpening : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => ((SqliteConnection)connection).Teach();

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ((SqliteConnection)connection).Teach();
        return Task.CompletedTask;
    }
}
