using Xunit;

namespace Alongside.Tests.Program;

public sealed class UsageTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData("There is no command \"reviw\"; to review a file, write alongside review reviw. See alongside --help.", "reviw")]
    [InlineData("There is no option --formt. See alongside review --help.", "review", "a.txt", "--formt", "json")]
    [InlineData("--format xml: there is text, json and html. See alongside review --help.", "review", "a.txt", "--format", "xml")]
    [InlineData("review: there is nothing to review. Name a conversation file, a folder, or - for standard input.", "review")]
    [InlineData("Required argument missing for option: '--me'. See alongside review --help.", "review", "a.txt", "--me")]
    public void Answers_bad_usage_with_one_line_and_exit_2(string line, params string[] arguments)
    {
        var run = _desk.With("a.txt", Desk.MyCall).Run(arguments);
        Assert.Equal(2, run.Exit);
        Assert.Equal(line, Assert.Single(run.ErrorLines));
        Assert.Empty(run.Out);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("review", "--help")]
    public void Helps_within_eighty_columns_and_names_every_option(params string[] arguments)
    {
        var run = _desk.Run(arguments);
        Assert.Equal(0, run.Exit);
        Assert.Empty(run.Error);
        Assert.All(run.Out.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
        if (arguments is ["review", ..])
            Assert.All(["--me", "--format", "--output", "--assign", "--no-others"], option => Assert.Contains(option, run.Out, StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_word_it_helps_and_exits_with_2()
    {
        var run = _desk.Run();
        Assert.Equal(2, run.Exit);
        Assert.Empty(run.Out);
        Assert.Contains("review", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Calls_itself_what_the_user_calls_it()
    {
        var run = _desk.Variable("ALONGSIDE_COMMAND", "./run").Run("reviw");
        Assert.Equal("There is no command \"reviw\"; to review a file, write ./run review reviw. See ./run --help.", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public void Works_for_an_account_without_a_home_folder()
    {
        _desk.Home = "";
        Assert.Equal((0, ""), (_desk.Run("where").Exit, _desk.Run("where").Error));
        Assert.Equal((0, ""), (_desk.With("a.txt", Desk.MyCall).Run("review", "a.txt").Exit, _desk.Run("review", "a.txt").Error));
    }

    [Fact]
    public void Says_where_things_are_kept()
    {
        var run = _desk.WithSettings("me: Jana").Run("where");
        Assert.Equal(0, run.Exit);
        Assert.Contains(Path.GetDirectoryName(_desk.SettingsFile)!, run.Out, StringComparison.Ordinal);
        Assert.Contains("settings.yml    who you are, and what to show\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("phrases.txt     your own phrases, in English (not there)\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("alongside.db    everything of it (not there)\n", run.Out, StringComparison.Ordinal);
        Assert.All(run.Out.Replace(_desk.Home, "", StringComparison.Ordinal).Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }
}
