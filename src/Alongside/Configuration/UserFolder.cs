using Alongside.Listening.Language;

namespace Alongside.Configuration;

/// <summary>Where the user's own settings, phrases and rules are kept. Nothing else is: reviews lie only where the user wrote them.</summary>
internal sealed class UserFolder
{
    /// <summary>
    /// <c>%APPDATA%\alongside</c> on Windows, else <c>$XDG_CONFIG_HOME/alongside</c> or <c>~/.config/alongside</c>.
    /// </summary>
    public UserFolder(Surroundings surroundings)
    {
        var roots = OperatingSystem.IsWindows()
            ? new[] { surroundings.Variable("APPDATA"), Path.Combine(surroundings.Home, "AppData", "Roaming") }
            : new[] { surroundings.Variable("XDG_CONFIG_HOME"), Path.Combine(surroundings.Home, ".config") };
        // A relative XDG_CONFIG_HOME is to be ignored, says its specification. An account without a home folder (a
        // service's) has no settings, and is told a place where none are.
        Folder = Path.Combine(Array.Find(roots, root => root is not null && Path.IsPathFullyQualified(root)) ?? surroundings.FullPath("/"), "alongside");
    }

    public string Folder { get; }

    /// <summary>Who is me, and what to show.</summary>
    public string SettingsFile => Path.Combine(Folder, "settings.yml");

    /// <summary>The user's own phrase book: <c>phrases.txt</c> in English, <c>phrases.de.txt</c> in German.</summary>
    public string PhrasesFile(string language) => Path.Combine(Folder, language is Languages.English ? "phrases.txt" : $"phrases.{language}.txt");

    /// <summary>The user's own rule pages, <c>*.txt</c>: in <c>rules</c> for English, in <c>rules/de</c> for German.</summary>
    public string RulesFolder(string language) => language is Languages.English ? Path.Combine(Folder, "rules") : Path.Combine(Folder, "rules", language);
}
