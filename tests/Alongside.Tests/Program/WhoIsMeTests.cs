using Xunit;

namespace Alongside.Tests.Program;

public sealed class WhoIsMeTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void The_command_line_comes_first()
    {
        _desk.With("call.txt", Desk.Call).With(".alongside.yml", "me: Jana Novak");
        Assert.Equal(["Dana"], _desk.Run("review", "call.txt", "--me", "dana", "--format", "json").Sellers);
    }

    [Fact]
    public void Several_names_are_one_side()
    {
        _desk.With("call.txt", Desk.Call + "Tom: Hello.\n");
        Assert.Equal(["Jana Novak", "Tom"], _desk.Run("review", "call.txt", "--me", "Jana Novak", "--me", "Tom", "--format", "json").Sellers);
    }

    [Theory]
    [InlineData("me: Jana Novak")]
    [InlineData("me: [Somebody Else, 'Jana Novak']")]
    [InlineData("# mine\nme:\n  - Somebody Else\n  - Jana Novak\n")]
    public void Then_the_file_in_the_folder_or_above(string settings)
    {
        _desk.With("clients/a/call.txt", Desk.Call).With("clients/.alongside.yml", settings).WithSettings("me: Dana");
        Assert.Equal(["Jana Novak"], _desk.Run("review", "clients/a/call.txt", "--format", "json").Sellers);
    }

    [Fact]
    public void The_nearer_file_wins()
    {
        _desk.With("clients/a/call.txt", Desk.Call).With("clients/a/.alongside.yml", "me: Dana").With("clients/.alongside.yml", "me: Jana Novak");
        Assert.Equal(["Dana"], _desk.Run("review", "clients/a", "--format", "json").Sellers);
    }

    [Fact]
    public void Then_the_users_own_settings()
    {
        _desk.With("call.txt", Desk.Call).With(".alongside.yml", "me: Nobody Here").WithSettings("me: Jana Novak");
        Assert.Equal(["Jana Novak"], _desk.Run("review", "call.txt", "--format", "json").Sellers);
    }

    [Fact]
    public void The_settings_lie_where_XDG_says()
    {
        _desk.With("call.txt", Desk.Call).With("config/alongside/settings.yml", "me: Jana Novak").Variable("XDG_CONFIG_HOME", Path.Combine(_desk.Folder, "config"));
        Assert.Equal(["Jana Novak"], _desk.Run("review", "call.txt", "--format", "json").Sellers);
    }

    [Fact]
    public void Then_the_usual_names()
    {
        Assert.Equal(["Me"], _desk.With("call.txt", Desk.MyCall).WithSettings("me: Jana").Run("review", "call.txt", "--format", "json").Sellers);
    }

    [Fact]
    public void Standard_input_belongs_to_the_current_folder()
    {
        _desk.With(".alongside.yml", "me: Jana Novak").Input = Desk.Call;
        Assert.Equal(["Jana Novak"], _desk.Run("review", "-", "--format", "json").Sellers);
    }

    [Fact]
    public void Where_none_of_these_decides_one_line_lists_the_speakers()
    {
        var run = _desk.With("call.txt", Desk.Call).Run("review", "call.txt");
        Assert.Equal(2, run.Exit);
        Assert.Empty(run.Out);
        var line = Assert.Single(run.ErrorLines);
        Assert.StartsWith("call.txt: ", line, StringComparison.Ordinal);
        Assert.Contains("Dana; Jana Novak", line, StringComparison.Ordinal);
        Assert.Contains("--me", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_nobody_has_is_told_and_not_replaced_by_a_guess()
    {
        var run = _desk.With("call.txt", Desk.MyCall).Run("review", "call.txt", "--me", "Jnaa");
        Assert.Equal(2, run.Exit);
        Assert.Contains("Jnaa", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public void In_a_folder_a_name_need_not_be_in_every_conversation()
    {
        _desk.With("calls/a.txt", Desk.Call).With("calls/b.txt", Desk.MyCall).With("calls/c.txt", "Dana: Hello there.\nPiet: Hello Dana.\n");
        var run = _desk.Run("review", "calls", "--me", "Jana Novak", "--format", "json");
        Assert.Equal(2, run.Exit);
        Assert.Equal(["calls/a.txt", "calls/b.txt"], run.Sources);
        Assert.StartsWith("calls/c.txt: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_folder_a_name_must_be_in_one_conversation_at_least()
    {
        var run = _desk.With("calls/a.txt", Desk.MyCall).With("calls/b.txt", Desk.MyCall).Run("review", "calls", "--me", "Jnaa");
        Assert.Equal(2, run.Exit);
        Assert.Equal("--me Jnaa: nobody in these conversations is called that. Use one of these names: Dana; Me.", Assert.Single(run.ErrorLines));
        Assert.Empty(run.Out);
    }

    [Fact]
    public void On_a_terminal_it_asks_and_remembers_where_that_is_wanted()
    {
        _desk.With("call.txt", Desk.Call).Types("2", "y");
        var run = _desk.Run("review", "call.txt", "--format", "json");
        Assert.Equal(0, run.Exit);
        Assert.Equal(["Jana Novak"], run.Sellers);
        Assert.Contains("  2  Jana Novak\n", run.Error, StringComparison.Ordinal);
        Assert.Equal("me: [\"Jana Novak\"]\n", File.ReadAllText(_desk.SettingsFile));
    }

    [Fact]
    public void On_a_terminal_it_remembers_nothing_unasked()
    {
        _desk.With("call.txt", Desk.Call).Types("9", "Jana Novak", "");
        Assert.Equal(["Jana Novak"], _desk.Run("review", "call.txt", "--format", "json").Sellers);
        Assert.False(File.Exists(_desk.SettingsFile));
    }

    [Fact]
    public void On_a_terminal_an_answer_that_fits_nobody_is_told()
    {
        var run = _desk.With("call.txt", Desk.Call).Types("9", "2", "").Run("review", "call.txt");
        Assert.Contains("There is no 9 among them.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_terminal_that_ends_the_answer_stands_on_a_line_of_its_own()
    {
        var run = _desk.With("call.txt", Desk.Call).Types().Run("review", "call.txt");
        Assert.StartsWith("call.txt: ", run.ErrorLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_terminal_nobody_has_to_answer()
    {
        var run = _desk.With("call.txt", Desk.Call).Types("").Run("review", "call.txt");
        Assert.Equal(2, run.Exit);
        Assert.Empty(run.Out);
        Assert.Contains("call.txt: ", run.ErrorLines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("me: [Jana", 1)]
    [InlineData("me: Jana\nme2: Tom", 2)]
    [InlineData("just words", 1)]
    [InlineData("me:\n  name: Jana", 2)]
    public void A_broken_settings_file_is_one_clear_line(string settings, int at)
    {
        var run = _desk.With("a.txt", Desk.MyCall).With("b.txt", Desk.MyCall).With(".alongside.yml", settings).Run("review", "a.txt", "b.txt");
        Assert.Equal(2, run.Exit);
        Assert.Contains($".alongside.yml, line {at}: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_settings_file_nested_without_end_is_one_line_too()
    {
        var run = _desk.With("a.txt", Desk.MyCall).With(".alongside.yml", "me: " + new string('[', 100_000)).Run("review", "a.txt");
        Assert.Equal(2, run.Exit);
        Assert.Single(run.ErrorLines);
    }
}
