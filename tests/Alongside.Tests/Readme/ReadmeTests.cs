using System.Diagnostics;
using Alongside.Configuration;
using Alongside.Listening;
using Alongside.Listening.Moments;
using Alongside.Readers;
using Alongside.Terminal;
using Alongside.Tests.Reviews;
using Xunit;

namespace Alongside.Tests.Readme;

public sealed class ReadmeTests
{
    private const string Sample = "samples/conversations/00-the-essays-own-case.txt";
    private const string Said = "<!-- said: " + Sample + " -->";
    private const string Shown = "<!-- shown: alongside review " + Sample + " -->";

    private static readonly string ReadmePath = Path.Combine(Repository.Root, "README.md");
    private static readonly string Readme = File.ReadAllText(ReadmePath);

    public static TheoryData<string> Commands => [.. Markdown.Blocks(Readme, "sh")];

    public static TheoryData<string> Pages =>
        ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "samples/README.md", "rules/README.md", "docs/glossary.md", "docs/evidence.md", "docs/serving.md", "bench/README.md"];

    [Fact]
    public void Begins_with_what_was_said()
    {
        var said = Markdown.After(Readme, Said);
        Assert.NotEmpty(said.Trim());
        Assert.Contains(said, File.ReadAllText(Path.Combine(Repository.Root, Sample)).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_what_the_program_shows_for_it()
    {
        var shown = MomentOf(Review());
        if (Golden.Accepting) File.WriteAllText(ReadmePath, Markdown.Replace(Readme, Shown, shown));
        else Assert.True(Markdown.After(Readme, Shown) == shown, $"The README's example is no longer what comes out. Run the tests with ALONGSIDE_ACCEPT=1 and read the difference.\n{shown}");
    }

    [Fact]
    public void The_first_two_things_that_could_have_been_said_are_open_questions()
    {
        var moment = Review().Moments.First(m => m.Kind == MomentKind.Contradiction);
        Assert.Equal(["What makes you think so?", "What do you need?"], moment.Alternatives.Take(2).Select(a => a.Text));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_works(string commands)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The commands are written for a Unix shell.");
        // Alone it serves until it is stopped: once it says where, that is asked for, and it is stopped.
        if (commands.Trim() is "./run") commands = """
            ./run >"$XDG_DATA_HOME/said" & server=$!
            trap 'kill $server; wait $server || true' EXIT
            until grep -q works "$XDG_DATA_HOME/said"; do kill -0 $server; sleep 0.1; done
            curl -fsS -o /dev/null "$(sed -n 's/^Alongside is at //p' "$XDG_DATA_HOME/said")/sign-in"
            """;
        var (exit, output) = Shell(commands);
        Assert.True(exit == 0, $"exit {exit}\n{output}");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_somewhere(string page)
    {
        var path = Path.Combine(Repository.Root, page);
        foreach (var link in Markdown.Links(File.ReadAllText(path)))
        {
            var target = Path.Combine(Path.GetDirectoryName(path)!, link.Split('#')[0]);
            Assert.True(Path.Exists(target), $"{page}: {link}");
        }
    }

    private static Review Review()
    {
        var (settings, _) = SettingsFile.Read(Path.Combine(Repository.Root, "samples", "conversations", SettingsLookup.FileName));
        var reading = TranscriptFormats.Read(new SourceFile(Sample, File.ReadAllBytes(Path.Combine(Repository.Root, Sample))));
        return Listener.BuiltIn.Review(Sides.Seat(reading.Transcripts[0], settings!.Me).Conversation!);
    }

    /// <summary>The lines of the terminal's text that show the contradiction.</summary>
    private static string MomentOf(Review review)
    {
        var to = new StringWriter();
        TerminalReview.Write(review, to, new TerminalView(TerminalView.Usual, Styled: false, OthersReport: true, PageCommand: null));
        var number = review.Moments.Select(m => m.Kind).ToList().IndexOf(MomentKind.Contradiction) + 1;
        var lines = to.ToString().Split('\n').SkipWhile(line => !line.StartsWith($"  {number}  ", StringComparison.Ordinal)).TakeWhile(line => line.Length > 0);
        return string.Concat(lines.Select(line => line + "\n"));
    }

    /// <summary>Runs the lines from the repository's root, with the program as it was built for the tests and a home of its own.</summary>
    private static (int Exit, string Output) Shell(string commands)
    {
        var home = Directory.CreateTempSubdirectory("alongside-home-");
        try
        {
            var start = new ProcessStartInfo("bash", ["-euo", "pipefail", "-c", "exec 2>&1\n" + commands])
            {
                WorkingDirectory = Repository.Root,
                RedirectStandardOutput = true,
                RedirectStandardInput = true,
                UseShellExecute = false,
            };
            start.Environment["ALONGSIDE_PROGRAM"] = typeof(CommandLine).Assembly.Location;
            start.Environment["XDG_CONFIG_HOME"] = home.FullName;
            start.Environment["XDG_DATA_HOME"] = home.FullName;
            using var shell = Process.Start(start)!;
            shell.StandardInput.Close();
            var output = shell.StandardOutput.ReadToEnd();
            shell.WaitForExit();
            return (shell.ExitCode, output);
        }
        finally
        {
            home.Delete(recursive: true);
        }
    }
}
