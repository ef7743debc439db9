using Alongside.Configuration;
using Alongside.Listening.Language;

namespace Alongside.Commands;

/// <summary><c>alongside where</c>: says what is kept, where, and how to be rid of it.</summary>
internal static class WhereCommand
{
    public static int Run(Surroundings surroundings)
    {
        var user = new UserFolder(surroundings);
        (string Path, string What)[] kept =
        [
            (user.SettingsFile, "who you are, and what to show"),
            (user.PhrasesFile(Languages.English), "your own phrases, in English"),
            (user.PhrasesFile(Languages.German), "your own phrases, in German"),
            (user.RulesFolder(Languages.English), "your own rules; those for German in rules/de"),
        ];
        var to = surroundings.Out;
        to.WriteLine("What you have settled lies in");
        to.WriteLine($"  {Printable.Line(user.Folder)}");
        to.WriteLine();
        foreach (var (path, what) in kept)
        {
            var there = File.Exists(path) || Directory.Exists(path);
            to.WriteLine($"  {Path.GetFileName(path),-16}{what}{(there ? "" : " (not there)")}");
        }

        var data = new DataFolder(surroundings);
        to.WriteLine();
        to.WriteLine("What you bring into the application, and the forms, lie in");
        to.WriteLine($"  {Printable.Line(data.Folder)}");
        to.WriteLine();
        to.WriteLine($"  {Path.GetFileName(data.Database),-16}everything of it{(File.Exists(data.Database) ? "" : " (not there)")}");
        to.WriteLine();
        to.WriteLine("A file that you review from the terminal stays where it is. A review is");
        to.WriteLine("printed, or lies where you wrote it with --output, and nowhere else. To delete");
        to.WriteLine("everything, delete these folders and the reviews you wrote.");
        to.Flush();
        return Exit.Done;
    }
}
