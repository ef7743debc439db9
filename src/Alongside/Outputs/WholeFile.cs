namespace Alongside.Outputs;

/// <summary>
/// A file that is whole or absent: written beside its place under another name, and moved there when it is complete.
/// Dropped without <see cref="Keep"/>, it leaves nothing behind.
/// </summary>
internal sealed class WholeFile : IDisposable
{
    private readonly string _path;
    private readonly string? _beside;
    private readonly UnfinishedFiles _unfinished;

    private WholeFile(string path, string? beside, UnfinishedFiles unfinished)
    {
        (_path, _beside, _unfinished) = (path, beside, unfinished);
        if (beside is null)
        {
            Content = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            return;
        }

        Content = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None);
        _unfinished.Add(beside);
    }

    /// <summary>What is written so far.</summary>
    public Stream Content { get; }

    /// <summary>Begins a file.</summary>
    /// <exception cref="IOException">The folder is not there, or cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder must not be written to.</exception>
    public static WholeFile Begin(string path, UnfinishedFiles unfinished)
    {
        // A device such as /dev/stdout is no file that could be put in the place of another.
        if (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal)) return new WholeFile(path, beside: null, unfinished);
        // What a link points to is replaced, not the link.
        if (new FileInfo(path) is { LinkTarget: not null } link) path = link.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        var name = "." + Path.GetFileName(path) + $".{Environment.ProcessId}.part";
        return new WholeFile(path, Path.Combine(Path.GetDirectoryName(path)!, name), unfinished);
    }

    /// <summary>Puts the file in its place, instead of what was there.</summary>
    public void Keep()
    {
        Content.Dispose();
        if (_beside is null) return;
        File.Move(_beside, _path, overwrite: true);
        _unfinished.Remove(_beside);
    }

    public void Dispose()
    {
        try
        {
            Content.Dispose();
        }
        finally
        {
            // After Keep there is nothing there any more.
            if (_beside is not null)
            {
                UnfinishedFiles.Discard(_beside);
                _unfinished.Remove(_beside);
            }
        }
    }
}
