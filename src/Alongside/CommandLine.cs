using System.CommandLine;
using System.CommandLine.Help;
using System.Diagnostics.CodeAnalysis;
using Alongside.Commands;

namespace Alongside;

/// <summary>The way in: arguments to an exit code.</summary>
internal static class CommandLine
{
    private const string Examples = """
        Examples:
          alongside review call.vtt --me "Jana Novak"
          alongside review call.vtt --format html --output review.html
          alongside review calls --format json
          pbpaste | alongside review -
          alongside explain call.vtt --utterance 12
          alongside verify brief.pdf

        Who you are can be said once and for all: put "me: Your Name" into a file
        .alongside.yml beside the conversations or above them.
        What can be read: Zoom, Teams and other WebVTT, SRT, plain text, Otter, Google
        Meet, Whisper, AssemblyAI and Deepgram JSON, Word, WhatsApp, LinkedIn, e-mail.

        """;

    /// <summary>Runs the program.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The boundary: a fault becomes one line here and is swallowed nowhere else.")]
    public static int Run(IReadOnlyList<string> arguments, Surroundings surroundings)
    {
        try
        {
            return Invoke(arguments, surroundings);
        }
        catch (Exception fault)
        {
            surroundings.Unfinished.Discard();
            surroundings.Error.WriteLine(Printable.Line(
                $"This is a fault of the program, not of yours: {fault.GetType().Name}: {fault.Message} Please report it with what you did."));
            if (surroundings.Variable("ALONGSIDE_DEBUG") is not null) surroundings.Error.WriteLine(fault);
            return Exit.Fault;
        }
    }

    private static int Invoke(IReadOnlyList<string> arguments, Surroundings surroundings)
    {
        var root = Root(surroundings);
        if (arguments.Count == 0)
        {
            Help(root.Parse(["--help"]), surroundings.Error);
            return Exit.Problems;
        }

        // No @files and no [directives]: those are names that a conversation's file may have.
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is HelpAction) return Help(parsed, surroundings.Out);
        if (parsed.Errors.Count > 0)
        {
            surroundings.Error.WriteLine(Printable.Line(OneLine(parsed, surroundings.Command)));
            return Exit.Problems;
        }

        var code = parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = surroundings.Out, Error = surroundings.Error });
        surroundings.Out.Flush();
        return code;
    }

    private static int Help(ParseResult parsed, TextWriter to)
    {
        var help = new StringWriter();
        var code = parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = help, Error = help });
        foreach (var line in help.ToString().AsSpan().TrimEnd().EnumerateLines()) to.WriteLine(line.TrimEnd());
        to.WriteLine();
        to.Write(Examples);
        to.Flush();
        return code;
    }

    private static RootCommand Root(Surroundings surroundings)
    {
        var where = new Command("where", "Says what Alongside keeps, where it lies, and how to delete it.");
        where.SetAction(_ => WhereCommand.Run(surroundings));
        var root = new RootCommand("Alongside reads a sales conversation and shows the moments that mattered, with the words they rest on.")
        {
            new ReviewOptions().Command(surroundings),
            new ExplainOptions().Command(surroundings),
            new VerifyCommand().Command(surroundings),
            new ServeOptions().Command(surroundings),
            BackupCommand.Backup(surroundings),
            BackupCommand.Restore(surroundings),
            where,
        };
        root.Directives.Clear();
        root.Options.OfType<HelpOption>().Single().Action = new HelpAction { MaxWidth = Math.Clamp(surroundings.Columns ?? 80, 60, 100) };
        return root;
    }

    private static string OneLine(ParseResult parsed, string program)
    {
        var command = parsed.CommandResult.Command is RootCommand ? program : program + " " + parsed.CommandResult.Command.Name;
        var what = parsed.UnmatchedTokens is [var token, ..] ? Unknown(token, parsed, program) : parsed.Errors[0].Message.TrimEnd();
        return $"{what} See {command} --help.";
    }

    private static string Unknown(string token, ParseResult parsed, string program)
    {
        if (token.StartsWith('-')) return $"There is no option {token}.";
        return parsed.CommandResult.Command is RootCommand
            ? $"There is no command \"{token}\"; to review a file, write {program} review {token}."
            : $"There is no place for \"{token}\".";
    }
}
