using System.CommandLine;
using Alongside.Configuration;

namespace Alongside.Commands;

/// <summary>Which database is meant.</summary>
internal static class DataOption
{
    public static Option<string?> New() => new("--data")
    {
        HelpName = "FILE",
        Description = "The database file, instead of the one in your data folder. Serving makes it where it is not there.",
    };

    /// <summary>The database's path.</summary>
    public static string Path(string? data, Surroundings surroundings) => data is null ? new DataFolder(surroundings).Database : surroundings.FullPath(data);
}
