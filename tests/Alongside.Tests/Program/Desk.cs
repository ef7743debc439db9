using System.Text;

namespace Alongside.Tests.Program;

/// <summary>A folder of its own with files in it, and the program run there in process, as somebody would run it.</summary>
internal sealed class Desk : IDisposable
{
    /// <summary>The smallest conversation in which something happens.</summary>
    public const string Call = "Dana: I don't need this.\nJana Novak: Yes, but have you seen how low the price is?\nDana: We are fine as we are.\nJana Novak: What makes you think so?\n";

    /// <summary>The same where nobody has to be asked who is me.</summary>
    public const string MyCall = "Dana: I don't need this.\nMe: Yes, but have you seen how low the price is?\nDana: We are fine as we are.\nMe: What makes you think so?\n";

    /// <summary>Words without speakers.</summary>
    public const string Unattributed = "WEBVTT\n\n00:01.000 --> 00:03.000\nI don't need this.\n\n00:04.000 --> 00:06.000\nWhat makes you think so?\n\n00:07.000 --> 00:09.000\nWe are fine as we are.\n";

    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal);

    public Desk()
    {
        Folder = Directory.CreateTempSubdirectory("alongside-").FullName;
        Home = Path.Combine(Folder, ".home");
        Directory.CreateDirectory(Home);
    }

    public string Folder { get; }

    public string Home { get; set; }

    public string SettingsFile => Path.Combine(Home, ".config", "alongside", "settings.yml");

    /// <summary>Whether somebody sits there: then questions are asked, and answered with what is typed.</summary>
    public bool AtTerminal { get; set; }

    public string Input { get; set; } = "";

    public TimeProvider Time { get; set; } = TimeProvider.System;

    public Desk With(string name, string content)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return this;
    }

    public Desk WithSettings(string content) => With(Path.GetRelativePath(Folder, SettingsFile), content);

    public Desk Variable(string name, string value)
    {
        _variables[name] = value;
        return this;
    }

    public Desk Types(params string[] lines)
    {
        AtTerminal = true;
        Input = string.Concat(lines.Select(line => line + "\n"));
        return this;
    }

    public string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));

    /// <summary>Everything that lies there, but for the home folder and files that begin with a dot by design.</summary>
    public string[] Files => [.. Directory.EnumerateFileSystemEntries(Folder).Select(p => Path.GetFileName(p)!).Where(n => n != ".home").Order(StringComparer.Ordinal)];

    public Run Run(params string[] arguments)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(Input));
        using var output = new MemoryStream();
        var error = new StringWriter { NewLine = "\n" };
        int exit;
        using (var surroundings = new Surroundings(input, output, error)
        {
            Folder = Folder,
            Home = Home,
            InputIsTerminal = AtTerminal,
            OutputIsTerminal = AtTerminal,
            ErrorIsTerminal = AtTerminal,
            Columns = AtTerminal ? 80 : null,
            Variable = _variables.GetValueOrDefault,
            Time = Time,
        })
        {
            exit = CommandLine.Run(arguments, surroundings);
        }

        return new Run(exit, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
