using Alongside.Storage.Sqlite;

namespace Alongside.Storage.Tests.Sqlite;

public sealed class SqliteContractTests : StoreContract
{
    private readonly TemporaryFolder _folder = new();

    protected override Task<Store> Open() => SqliteStore.Open(_folder.File("a/alongside.db"), Time, Token);

    protected override Task<Store> OpenAnother() => SqliteStore.Open(_folder.File("b/alongside.db"), Time, Token);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Dispose();
    }
}
