using Xunit;

namespace Alongside.Tests.Program;

public sealed class OutputTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Writes_a_file_and_nothing_to_standard_output()
    {
        var run = _desk.With("call.txt", Desk.MyCall).Run("review", "call.txt", "--format", "html", "--output", "review.html");
        Assert.Equal((0, "", ""), (run.Exit, run.Out, run.Error));
        Assert.StartsWith("<!doctype html>", _desk.Read("review.html"), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(["call.txt", "review.html"], _desk.Files);
    }

    [Fact]
    public void Replaces_a_file_that_is_there()
    {
        _desk.With("call.txt", Desk.MyCall).With("out.json", "old and much longer than nothing").Run("review", "call.txt", "--format", "json", "--output", "out.json");
        Assert.StartsWith("{\"schema\"", _desk.Read("out.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Leaves_a_file_as_it_was_where_nothing_was_reviewed()
    {
        var run = _desk.With("call.txt", "").With("out.json", "old").Run("review", "call.txt", "--format", "json", "--output", "out.json");
        Assert.Equal(2, run.Exit);
        Assert.Equal("old", _desk.Read("out.json"));
        Assert.Equal(["call.txt", "out.json"], _desk.Files);
    }

    [Fact]
    public void Writes_several_pages_into_a_folder_with_an_index()
    {
        _desk.With("calls/a.txt", Desk.MyCall).With("calls/b.txt", Desk.MyCall).With("more/a.txt", Desk.MyCall);
        var run = _desk.Run("review", "calls", "more/a.txt", "--format", "html", "--output", "pages");
        Assert.Equal((0, "", ""), (run.Exit, run.Out, run.Error));
        var names = Directory.EnumerateFiles(Path.Combine(_desk.Folder, "pages")).Select(Path.GetFileName).Order(StringComparer.Ordinal);
        Assert.Equal(["a.txt-2.html", "a.txt.html", "b.txt.html", "index.html"], names);
        Assert.Contains("a.txt-2.html", _desk.Read("pages/index.html"), StringComparison.Ordinal);
        Assert.Equal(["calls", "more", "pages"], _desk.Files);
    }

    [Fact]
    public void Writes_pages_into_a_folder_that_is_there_and_leaves_the_rest_of_it_alone()
    {
        _desk.With("calls/a.txt", Desk.MyCall).With("calls/b.txt", Desk.MyCall).With("pages/mine.txt", "mine");
        Assert.Equal(0, _desk.Run("review", "calls", "--format", "html", "--output", "pages").Exit);
        Assert.Equal("mine", _desk.Read("pages/mine.txt"));
        Assert.True(File.Exists(Path.Combine(_desk.Folder, "pages", "index.html")));
    }

    [Theory]
    [InlineData("calls: this is a folder. Name a file to write.", "a.txt", "html", "calls")]
    [InlineData("no/such/file.json: the folder it should lie in is not there. Make it first, or name another.", "a.txt", "json", "no/such/file.json")]
    [InlineData("./a.txt: this is the conversation itself. Name another file to write.", "a.txt", "json", "./a.txt")]
    [InlineData("a.txt: this is a file, and several conversations become a folder of pages. Name a folder.", "calls", "html", "a.txt")]
    public void Says_in_one_line_where_it_cannot_write(string line, string path, string format, string output)
    {
        _desk.With("a.txt", Desk.MyCall).With("calls/a.txt", Desk.MyCall).With("calls/b.txt", Desk.MyCall);
        var run = _desk.Run("review", path, "--format", format, "--output", output);
        Assert.Equal(2, run.Exit);
        Assert.Equal(line, Assert.Single(run.ErrorLines));
        Assert.Equal(Desk.MyCall, _desk.Read("a.txt"));
    }

    [Fact]
    public void Writes_through_a_link_and_leaves_devices_what_they_are()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no such devices.");
        _desk.With("call.txt", Desk.MyCall).With("real.json", "old");
        File.CreateSymbolicLink(Path.Combine(_desk.Folder, "link.json"), "real.json");
        Assert.Equal(0, _desk.Run("review", "call.txt", "--format", "json", "--output", "link.json").Exit);
        Assert.StartsWith("{", _desk.Read("real.json"), StringComparison.Ordinal);
        Assert.Equal("real.json", new FileInfo(Path.Combine(_desk.Folder, "link.json")).LinkTarget);
        Assert.Equal((0, ""), (_desk.Run("review", "call.txt", "--format", "json", "--output", "/dev/null").Exit, _desk.Run("review", "call.txt", "--output", "/dev/null").Error));
        Assert.False(Directory.EnumerateFiles("/dev", ".null*").Any());
        Assert.Equal(0, new FileInfo("/dev/null").Length);
    }

    [Fact]
    public void A_link_to_the_conversation_is_the_conversation_itself()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a right of their own there.");
        _desk.With("call.txt", Desk.MyCall);
        File.CreateSymbolicLink(Path.Combine(_desk.Folder, "link.txt"), "call.txt");
        string[][] ways = [["call.txt", "link.txt"], ["link.txt", "call.txt"]];
        foreach (var way in ways)
        {
            var run = _desk.Run("review", way[0], "--format", "json", "--output", way[1]);
            Assert.Equal($"{way[1]}: this is the conversation itself. Name another file to write.", Assert.Single(run.ErrorLines));
            Assert.Equal(2, run.Exit);
        }

        Assert.Equal(Desk.MyCall, _desk.Read("call.txt"));
    }

    [Fact]
    public void An_output_without_a_name_is_told()
    {
        var run = _desk.With("call.txt", Desk.MyCall).Run("review", "call.txt", "--output", "");
        Assert.Equal((2, "--output: the name is empty. Name a file to write, or leave it out."), (run.Exit, Assert.Single(run.ErrorLines)));
    }

    [Theory]
    [InlineData("call.txt", "alongside review call.txt --me Jana --format html --output review.html")]
    [InlineData("my call.txt", "alongside review \"my call.txt\" --me Jana --format html --output review.html")]
    [InlineData("a-folder-with-a-rather-long-name/and-a-call-in-it.txt", "alongside review a-folder-with-a-rather-long-name/and-a-call-in-it.txt --me Jana --format html --output review.html")]
    public void On_a_terminal_the_command_for_the_page_can_be_copied_as_it_is(string path, string command)
    {
        _desk.With(path, Desk.Call).Variable("NO_COLOR", "1").AtTerminal = true;
        Assert.Contains($"\n  {command}\n", _desk.Run("review", path, "--me", "Jana").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_command_for_the_page_is_safe_to_give_to_a_shell()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "No file can be called that there.");
        _desk.With("$(it's).txt", Desk.MyCall).Variable("NO_COLOR", "1").AtTerminal = true;
        Assert.Contains("review '$(it'\\''s).txt' --format", _desk.Run("review", "$(it's).txt").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_pages_need_a_folder()
    {
        var run = _desk.With("calls/a.txt", Desk.MyCall).With("calls/b.txt", Desk.MyCall).Run("review", "calls", "--format", "html");
        Assert.Equal(2, run.Exit);
        Assert.Equal("--format html: several conversations become a folder of pages. Say where with --output FOLDER.", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public void One_page_may_go_to_standard_output()
    {
        var run = _desk.With("a.txt", Desk.MyCall).Run("review", "a.txt", "--format", "html");
        Assert.StartsWith("<!doctype html>", run.Out, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Text_that_is_not_for_a_terminal_has_no_escape_sequences()
    {
        var run = _desk.With("a.txt", Desk.MyCall).Run("review", "a.txt");
        Assert.DoesNotContain('\u001b', run.Out);
        Assert.Contains("Dana", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_reviews_as_text_are_told_apart_by_a_line()
    {
        var run = _desk.With("a.txt", Desk.MyCall).With("b.txt", Desk.MyCall).Run("review", "a.txt", "b.txt");
        Assert.Single(run.Out.Split('\n'), new string('─', 80));
    }

    [Fact]
    public void Text_on_a_terminal_has_colour_unless_NO_COLOR_says_no()
    {
        _desk.With("a.txt", Desk.MyCall).AtTerminal = true;
        Assert.Contains('\u001b', _desk.Run("review", "a.txt").Out);
        Assert.DoesNotContain('\u001b', _desk.Variable("NO_COLOR", "1").Run("review", "a.txt").Out);
    }

    [Fact]
    public void Progress_is_shown_on_a_terminal_only_and_taken_away()
    {
        for (var i = 0; i < 3; i++) _desk.With($"calls/{i}.txt", Desk.MyCall);
        _desk.Time = new SlowTime();
        Assert.Empty(_desk.Run("review", "calls").Error);
        _desk.AtTerminal = true;
        var shown = _desk.Run("review", "calls").Error;
        Assert.Contains("2 of 3: ", shown, StringComparison.Ordinal);
        Assert.EndsWith("\r", shown, StringComparison.Ordinal);
    }

    private sealed class SlowTime : TimeProvider
    {
        private long _ticks;

        public override long GetTimestamp() => _ticks += TimestampFrequency * 2;
    }
}
