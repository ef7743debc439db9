namespace Alongside.Storage.Sqlite;

/// <summary>A file beside another one, that is there only while something is being made; and with it what SQLite lays beside it.</summary>
internal sealed class PartFile : IDisposable
{
    public PartFile(string beside)
    {
        Path = $"{beside}.{Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(6))}.part";
        PrivateFiles.Make(Path);
    }

    public string Path { get; }

    public void Dispose()
    {
        foreach (var end in new[] { "", "-journal", "-wal", "-shm" }) File.Delete(Path + end);
    }
}
