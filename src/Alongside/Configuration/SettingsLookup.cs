namespace Alongside.Configuration;

/// <summary>Finds the settings that hold for a folder: an <c>.alongside.yml</c> in it or above it. Each file is read once.</summary>
internal sealed class SettingsLookup
{
    public const string FileName = ".alongside.yml";

    private readonly Dictionary<string, (Settings? Settings, Problem? Problem)> _known = new(StringComparer.Ordinal);

    /// <summary>The nearest settings, or why they cannot be read; both null where there are none.</summary>
    public (Settings? Settings, Problem? Problem) For(string folder)
    {
        if (_known.TryGetValue(folder, out var known)) return known;
        var path = Path.Combine(folder, FileName);
        var found = SettingsFile.Read(path);
        if (found.Settings?.OthersReport is not null)
            found = (null, new Problem(path, $"{SettingsText.OthersReport} is a matter of your own settings", "Move that line there; `alongside where` says where they are"));
        if (found is (null, null) && Path.GetDirectoryName(folder) is { } above) found = For(above);
        _known[folder] = found;
        return found;
    }
}
