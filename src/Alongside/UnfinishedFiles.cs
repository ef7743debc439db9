namespace Alongside;

/// <summary>The files and folders that are being written and not yet whole, so that they can be removed when the program is stopped.</summary>
internal sealed class UnfinishedFiles
{
    private readonly Lock _lock = new();
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);

    public void Add(string path)
    {
        lock (_lock) _paths.Add(path);
    }

    public void Remove(string path)
    {
        lock (_lock) _paths.Remove(path);
    }

    /// <summary>Removes whatever is unfinished. What cannot be removed stays: there is nobody left to tell.</summary>
    public void Discard()
    {
        lock (_lock)
        {
            foreach (var path in _paths) Discard(path);
            _paths.Clear();
        }
    }

    /// <summary>Removes one unfinished file or folder, where it is still there.</summary>
    public static void Discard(string path)
    {
        try
        {
            if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
            else File.Delete(path);
        }
        catch (IOException)
        {
            // Somebody else holds it, or it is gone.
        }
        catch (UnauthorizedAccessException)
        {
            // It can be written but not removed here.
        }
    }
}
