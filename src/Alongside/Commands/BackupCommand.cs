using System.CommandLine;
using Alongside.Storage;
using Alongside.Storage.Sqlite;

namespace Alongside.Commands;

/// <summary><c>alongside backup</c> and <c>alongside restore</c>: everything that is kept, as one file, also while the server runs.</summary>
internal static class BackupCommand
{
    public static Command Backup(Surroundings surroundings)
    {
        var (file, data) = (new Argument<string>("FILE") { Description = "The file to write." }, DataOption.New());
        var overwrite = new Option<bool>("--overwrite") { Description = "Replaces the file where it is there already." };
        var command = new Command("backup", "Copies everything that is kept into one file, also while the server runs.") { file, data, overwrite };
        command.SetAction((parsed, stop) =>
        {
            var to = surroundings.FullPath(parsed.GetValue(file)!);
            return Run(surroundings, "Backed up to " + to, () => SqliteFile.Backup(DataOption.Path(parsed.GetValue(data), surroundings), to, parsed.GetValue(overwrite), stop));
        });
        return command;
    }

    public static Command Restore(Surroundings surroundings)
    {
        var (file, data) = (new Argument<string>("FILE") { Description = "The backup." }, DataOption.New());
        var command = new Command("restore", "Puts a backup in the place of everything that is kept, also while the server runs.") { file, data };
        command.SetAction((parsed, stop) =>
        {
            var (from, path) = (surroundings.FullPath(parsed.GetValue(file)!), DataOption.Path(parsed.GetValue(data), surroundings));
            return Run(surroundings, "Restored into " + path, () => SqliteFile.Restore(from, path, stop));
        });
        return command;
    }

    private static async Task<int> Run(Surroundings surroundings, string done, Func<Task<StoreProblem?>> work)
    {
        try
        {
            if (await work() is { } problem)
            {
                surroundings.Error.WriteLine(Printable.Line(problem.ToString()));
                return Exit.Problems;
            }
        }
        catch (StoreUnavailableException unavailable)
        {
            surroundings.Error.WriteLine(Printable.Line(unavailable.Message));
            return Exit.Problems;
        }

        surroundings.Out.WriteLine(Printable.Line(done));
        return Exit.Done;
    }
}
