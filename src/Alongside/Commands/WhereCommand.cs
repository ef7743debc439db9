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
        to.WriteLine("Alongside keeps nothing but what you have settled, in");
        to.WriteLine($"  {Printable.Line(user.Folder)}");
        to.WriteLine();
        foreach (var (path, what) in kept)
        {
            var there = File.Exists(path) || Directory.Exists(path);
            to.WriteLine($"  {Path.GetFileName(path),-14}{what}{(there ? "" : " (not there)")}");
        }

        to.WriteLine();
        to.WriteLine("Conversations stay where you put them. A review is printed, or lies where you");
        to.WriteLine("wrote it with --output, and nowhere else. To delete everything, delete that");
        to.WriteLine("folder and the reviews you wrote.");
        to.Flush();
        return Exit.Done;
    }
}
