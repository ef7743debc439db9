namespace Alongside.Configuration;

/// <summary>Where the forms, conversations and customers are kept that <c>alongside serve</c> works with.</summary>
internal sealed class DataFolder
{
    /// <summary><c>%LOCALAPPDATA%\alongside</c> on Windows, else <c>$XDG_DATA_HOME/alongside</c> or <c>~/.local/share/alongside</c>.</summary>
    public DataFolder(Surroundings surroundings)
    {
        var roots = OperatingSystem.IsWindows()
            ? new[] { surroundings.Variable("LOCALAPPDATA"), Path.Combine(surroundings.Home, "AppData", "Local") }
            : new[] { surroundings.Variable("XDG_DATA_HOME"), Path.Combine(surroundings.Home, ".local", "share") };
        Folder = Path.Combine(Array.Find(roots, root => root is not null && Path.IsPathFullyQualified(root)) ?? surroundings.FullPath("/"), "alongside");
    }

    public string Folder { get; }

    /// <summary>The one file that everything is in.</summary>
    public string Database => Path.Combine(Folder, "alongside.db");
}
