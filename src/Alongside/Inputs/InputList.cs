namespace Alongside.Inputs;

/// <summary>Turns what the user wrote on the command line into files.</summary>
internal static class InputList
{
    /// <summary>
    /// A path to a folder becomes its files (not its folders) in ordinal name order; names that begin with a dot are the
    /// user's own business and are left out.
    /// </summary>
    public static (List<Input> Inputs, List<Problem> Problems) Expand(IEnumerable<string> paths, Surroundings surroundings)
    {
        var inputs = new List<Input>();
        var problems = new List<Problem>();
        foreach (var path in paths)
        {
            if (path == "-")
            {
                if (inputs.Exists(input => input.Path is null)) problems.Add(new Problem(path, "standard input can be read only once", "Name it once"));
                else inputs.Add(new Input("-", Path: null, surroundings.Folder));
                continue;
            }

            var full = surroundings.FullPath(path);
            if (!Directory.Exists(full))
            {
                inputs.Add(new Input(path, full, Path.GetDirectoryName(full) ?? surroundings.Folder));
                continue;
            }

            try
            {
                var before = inputs.Count;
                inputs.AddRange(FilesOf(path, full));
                if (inputs.Count == before) problems.Add(new Problem(path, "there are no files in this folder", "Name a folder with conversations, or a file"));
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                problems.Add(Problem.Of(path, failure));
            }
        }

        return (inputs, problems);
    }

    private static IEnumerable<Input> FilesOf(string path, string full) =>
        Directory.EnumerateFiles(full)
            .Select(Path.GetFileName)
            .OfType<string>()
            .Where(name => !name.StartsWith('.'))
            .Order(StringComparer.Ordinal)
            .Select(name => new Input(Joined(path, name), Path.Combine(full, name), full));

    // As the user would write it: with the separator that is used already, or the one that works everywhere.
    private static string Joined(string folder, string name) =>
        folder.EndsWith('/') || folder.EndsWith(Path.DirectorySeparatorChar) ? folder + name
        : folder.Contains('\\', StringComparison.Ordinal) && Path.DirectorySeparatorChar == '\\' ? folder + '\\' + name
        : folder + '/' + name;
}
