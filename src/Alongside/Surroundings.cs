using System.Text;

namespace Alongside;

/// <summary>Everything the program touches outside itself, so that a test can hand it in: streams, terminals, variables, folders, the clock.</summary>
internal sealed class Surroundings : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Lazy<TextReader> _answers;
    private readonly StreamWriter _out;

    public Surroundings(Stream input, Stream output, TextWriter error)
    {
        Input = input;
        Output = output;
        Error = error;
        _out = new StreamWriter(output, Utf8, bufferSize: 16 * 1024) { NewLine = "\n" };
        _answers = new Lazy<TextReader>(() => new StreamReader(input, Utf8));
    }

    /// <summary>Standard input as bytes: a conversation handed in as <c>-</c>.</summary>
    public Stream Input { get; }

    /// <summary>Standard output as bytes. <see cref="Out"/> writes to the same place: flush it before writing here.</summary>
    public Stream Output { get; }

    /// <summary>Standard output as text: the result and nothing else.</summary>
    public TextWriter Out => _out;

    /// <summary>Standard error: problems, questions, progress.</summary>
    public TextWriter Error { get; }

    /// <summary>Standard input as lines: answers to questions.</summary>
    public TextReader Answers => _answers.Value;

    public bool InputIsTerminal { get; init; }

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether somebody is there to be asked: answers are typed, and questions are seen.</summary>
    public bool CanAsk => InputIsTerminal && ErrorIsTerminal;

    /// <summary>The width of the terminal in columns; null where there is none.</summary>
    public int? Columns { get; init; }

    /// <summary>The folder that relative paths start from.</summary>
    public required string Folder { get; init; }

    /// <summary>The user's home folder.</summary>
    public required string Home { get; init; }

    /// <summary>An environment variable; null where it is not set or empty.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>What the user calls the program by: <c>./run</c> where it is run from its repository.</summary>
    public string Command => Variable("ALONGSIDE_COMMAND") ?? "alongside";

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Files that are being written at this moment.</summary>
    public UnfinishedFiles Unfinished { get; } = new();

    public static Surroundings OfThisProcess()
    {
        var toTerminal = !Console.IsOutputRedirected;
        if (OperatingSystem.IsWindows() && toTerminal) Console.OutputEncoding = Utf8;
        return new Surroundings(Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.Error)
        {
            InputIsTerminal = !Console.IsInputRedirected,
            OutputIsTerminal = toTerminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Columns = toTerminal && Console.WindowWidth > 0 ? Console.WindowWidth : null,
            Folder = Environment.CurrentDirectory,
            Home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile, Environment.SpecialFolderOption.DoNotVerify),
            Variable = name => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null,
        };
    }

    /// <summary>The full path of a path as the user wrote it.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, Folder);

    /// <summary>The full path of what really lies there: where the path is a link, of what it leads to.</summary>
    public string TruePath(string path)
    {
        var full = FullPath(path);
        return File.Exists(full) && new FileInfo(full).ResolveLinkTarget(returnFinalTarget: true) is { } target ? target.FullName : full;
    }

    public void Dispose() => _out.Dispose();
}
