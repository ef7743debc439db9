using Xunit;

namespace Alongside.Tests.Program;

public sealed class PathsTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Reviews_a_file_under_the_name_it_was_given()
    {
        var run = _desk.With("calls/anna.txt", Desk.MyCall).Run("review", "calls/anna.txt", "--format", "json");
        Assert.Equal(0, run.Exit);
        Assert.Equal(["calls/anna.txt"], run.Sources);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Reviews_the_files_of_a_folder_in_ordinal_order_without_its_folders_and_hidden_files()
    {
        _desk.With("calls/b.txt", Desk.MyCall).With("calls/B.txt", Desk.MyCall).With("calls/a10.txt", Desk.MyCall).With("calls/a9.txt", Desk.MyCall)
            .With("calls/.DS_Store", "\0\0").With("calls/deeper/c.txt", Desk.MyCall);
        var run = _desk.Run("review", "calls", "--format", "json");
        Assert.Equal(0, run.Exit);
        Assert.Equal(["calls/B.txt", "calls/a10.txt", "calls/a9.txt", "calls/b.txt"], run.Sources);
    }

    [Fact]
    public void Reviews_standard_input_as_a_dash()
    {
        _desk.Input = Desk.MyCall;
        var run = _desk.Run("review", "-", "--format", "json");
        Assert.Equal(0, run.Exit);
        Assert.Equal(["-"], run.Sources);
    }

    [Fact]
    public void Reads_standard_input_only_once()
    {
        _desk.Input = Desk.MyCall;
        var run = _desk.Run("review", "-", "-", "--format", "json");
        Assert.Equal((2, "-: standard input can be read only once. Name it once."), (run.Exit, Assert.Single(run.ErrorLines)));
        Assert.Equal(["-"], run.Sources);
    }

    [Fact]
    public void Reviews_several_paths_in_the_order_given()
    {
        var run = _desk.With("b.txt", Desk.MyCall).With("a.txt", Desk.MyCall).Run("review", "b.txt", "a.txt", "--format", "json");
        Assert.Equal(["b.txt", "a.txt"], run.Sources);
    }

    [Fact]
    public void Says_one_line_for_each_file_that_cannot_be_read_and_reviews_the_others()
    {
        _desk.With("good.txt", Desk.MyCall).With("bad.bin", "\u0001\u0002\u0003 nothing that anybody says").With("empty.txt", "");
        var run = _desk.Run("review", "missing.txt", "bad.bin", "empty.txt", "good.txt", "--format", "json");
        Assert.Equal(2, run.Exit);
        Assert.Equal(["good.txt"], run.Sources);
        Assert.Collection(run.ErrorLines,
            line => Assert.StartsWith("missing.txt: there is no such file or folder.", line, StringComparison.Ordinal),
            line => Assert.StartsWith("bad.bin", line, StringComparison.Ordinal),
            line => Assert.StartsWith("empty.txt", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Says_that_a_folder_is_empty()
    {
        Directory.CreateDirectory(Path.Combine(_desk.Folder, "calls"));
        var run = _desk.Run("review", "calls");
        Assert.Equal(2, run.Exit);
        Assert.StartsWith("calls: there are no files in this folder.", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_names_as_they_are()
    {
        var run = _desk.With("@call [1].txt", Desk.MyCall).Run("review", "@call [1].txt", "--format", "json");
        Assert.Equal(["@call [1].txt"], run.Sources);
    }

    [Fact]
    public void Refuses_a_file_larger_than_it_reads()
    {
        using (var huge = File.Create(Path.Combine(_desk.Folder, "huge.txt"))) huge.SetLength(Readers.SourceFile.MaxBytes + 1L);
        var run = _desk.Run("review", "huge.txt");
        Assert.Equal(2, run.Exit);
        Assert.StartsWith("huge.txt: it is larger than 64 MB.", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_control_characters_in_a_file_name_from_the_terminal()
    {
        var run = _desk.Run("review", "no\u001b[31msuch\nfile.txt");
        Assert.Equal("no[31msuch file.txt: there is no such file or folder. Check the path.", Assert.Single(run.ErrorLines));
    }
}
