using Alongside.Configuration;

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
            (user.PhrasesFile, "your own phrases"),
            (user.RulesFolder, "your own rules"),
        ];
        var to = surroundings.Out;
        to.WriteLine("What you have settled lies in");
        to.WriteLine($"  {Printable.Line(user.Folder)}");
        to.WriteLine();
        foreach (var (path, what) in kept)
        {
            var there = File.Exists(path) || Directory.Exists(path);
            to.WriteLine($"  {Path.GetFileName(path),-14}{what}{(there ? "" : " (not there)")}");
        }

        var data = new DataFolder(surroundings);
        to.WriteLine();
        to.WriteLine("What you bring into the application, and the forms, lie in");
        to.WriteLine($"  {Printable.Line(data.Folder)}");
        to.WriteLine();
        to.WriteLine($"  {Path.GetFileName(data.Database),-14}everything of it{(File.Exists(data.Database) ? "" : " (not there)")}");
        to.WriteLine();
        to.WriteLine("A file that you review from the terminal stays where it is. A review is");
        to.WriteLine("printed, or lies where you wrote it with --output, and nowhere else. To delete");
        to.WriteLine("everything, delete these folders and the reviews you wrote.");
        to.Flush();
        return Exit.Done;
    }
}
