namespace Alongside.Outputs;

/// <summary>
/// A file that is whole or absent: written beside its place under another name, and moved there when it is complete.
/// Dropped without <see cref="Keep"/>, it leaves nothing behind.
/// </summary>
internal sealed class WholeFile : IDisposable
{
    private readonly string _path;
    private readonly string _beside;
    private readonly UnfinishedFiles _unfinished;
    private bool _kept;

    private WholeFile(string path, UnfinishedFiles unfinished)
    {
        _path = path;
        _unfinished = unfinished;
        _beside = Path.Combine(Path.GetDirectoryName(path)!, "." + Path.GetFileName(path) + $".{Environment.ProcessId}.part");
        Content = new FileStream(_beside, FileMode.Create, FileAccess.Write, FileShare.None);
        _unfinished.Add(_beside);
    }

    /// <summary>What is written so far.</summary>
    public Stream Content { get; }

    /// <summary>Begins a file.</summary>
    /// <exception cref="IOException">The folder is not there, or cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder must not be written to.</exception>
    public static WholeFile Begin(string path, UnfinishedFiles unfinished) =>
        // What a link points to is replaced, not the link.
        new(new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : path, unfinished);

    /// <summary>Puts the file in its place, instead of what was there.</summary>
    public void Keep()
    {
        Content.Dispose();
        File.Move(_beside, _path, overwrite: true);
        _kept = true;
    }

    public void Dispose()
    {
        Content.Dispose();
        if (!_kept) UnfinishedFiles.Discard(_beside);
        _unfinished.Remove(_beside);
    }
}
