using System.Collections.Immutable;
using Alongside.Outputs;

namespace Alongside.Configuration;

/// <summary>The user's own settings file: read, and added to when they want a name remembered.</summary>
internal static class UserSettings
{
    /// <summary>Adds the names to <c>me</c>, and says where they are now, or what was in the way.</summary>
    public static string Remember(UserFolder folder, ImmutableArray<string> names, UnfinishedFiles unfinished)
    {
        try
        {
            var text = File.Exists(folder.SettingsFile) ? File.ReadAllText(folder.SettingsFile) : "";
            Directory.CreateDirectory(folder.Folder);
            using var file = WholeFile.Begin(folder.SettingsFile, unfinished);
            file.Content.Write(System.Text.Encoding.UTF8.GetBytes(RememberedNames.Add(text, names)));
            file.Keep();
            return $"Remembered in {folder.SettingsFile}.";
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return "Not remembered: " + Problem.Of(folder.SettingsFile, failure);
        }
    }
}
