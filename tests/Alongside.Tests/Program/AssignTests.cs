using Xunit;

namespace Alongside.Tests.Program;

public sealed class AssignTests : IDisposable
{
    private readonly Desk _desk = new Desk().With("call.vtt", Desk.Unattributed);

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void A_file_without_speakers_is_refused_with_what_to_do()
    {
        var run = _desk.Run("review", "call.vtt", "--me", "Jana");
        Assert.Equal(2, run.Exit);
        Assert.Contains("--assign", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Dana,Jana", "Dana Jana Dana")]
    [InlineData("Dana: 1,3; Jana: 2", "Dana Jana Dana")]
    [InlineData("Dana: 1; Jana: rest", "Dana Jana Jana")]
    [InlineData("Jana: 2-; Dana: 1", "Dana Jana Jana")]
    [InlineData("Dana: 1-2; Jana: 3", "Dana Dana Jana")]
    public void A_pattern_says_who_said_what(string pattern, string said)
    {
        var run = _desk.Run("review", "call.vtt", "--assign", pattern, "--me", "Jana", "--format", "json");
        Assert.Equal(0, run.Exit);
        Assert.Equal(said.Split(' '), Speakers(run));
    }

    [Theory]
    [InlineData("Dana: 1; Jana: 3", "call.vtt: --assign leaves open who said paragraph 2.")]
    [InlineData("Dana: 1-2; Jana: 2-3", "call.vtt: --assign gives paragraph 2 to both Dana and Jana.")]
    [InlineData("Dana: 1-9", "call.vtt: --assign names paragraph 9, but there are 3.")]
    [InlineData("Dana: x", "--assign: \"x\" is no paragraph number and no range.")]
    [InlineData("Dana; Jana: 1", "--assign: \"Dana\" does not say which paragraphs.")]
    [InlineData("Dana,", "--assign: \"Dana,\" names nobody to take turns with.")]
    [InlineData("Dana: rest; Jana: rest", "--assign: only one can have the \"rest\".")]
    public void A_pattern_that_does_not_come_out_is_one_line(string pattern, string line)
    {
        var run = _desk.Run("review", "call.vtt", "--assign", pattern, "--me", "Jana");
        Assert.Equal(2, run.Exit);
        Assert.StartsWith(line, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public void Asks_paragraph_by_paragraph_and_says_how_to_write_it_next_time()
    {
        _desk.Types("Dana", "Jana", "1", "2", "");
        var run = _desk.Run("review", "call.vtt", "--assign", "--format", "json");
        Assert.Equal(0, run.Exit);
        Assert.Equal(["Dana", "Jana", "Dana"], Speakers(run));
        Assert.Equal(["Jana"], run.Sellers);
        Assert.Contains("2 of 3  0:04\n    What makes you think so?\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("Next time the same with --assign \"Dana: 1,3; Jana: 2\"", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Dana|Jana|a", "Dana Jana Dana")]
    [InlineData("Dana||Jana", "Dana Dana Jana")]
    [InlineData("?|Dana|-|Jana|", "Dana Jana Jana")]
    [InlineData("Dana|Dana|b|Jana|dana", "Dana Jana Dana")]
    [InlineData("b|a|9|Dana|a|Jana|=q", "Dana Jana q")]
    public void Its_keys_do_what_they_say(string typed, string said)
    {
        _desk.Types(typed.Split('|'));
        var run = _desk.Run("review", "call.vtt", "--assign", "--me", "Jana", "--format", "json");
        Assert.Equal(said.Split(' '), Speakers(run));
    }

    [Theory]
    [InlineData("Dana|q")]
    [InlineData("Dana")]
    public void One_can_stop(string typed)
    {
        _desk.Types(typed.Split('|'));
        var run = _desk.Run("review", "call.vtt", "--assign", "--me", "Jana");
        Assert.Equal(2, run.Exit);
        Assert.Empty(run.Out);
        Assert.EndsWith("call.vtt: left out, as it is not said who speaks. Begin again with --assign.", run.ErrorLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_terminal_it_asks_for_a_pattern()
    {
        var run = _desk.Run("review", "call.vtt", "--assign");
        Assert.Equal(2, run.Exit);
        Assert.StartsWith("call.vtt: there is no terminal here to ask who said what.", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_behind_it_is_a_path()
    {
        var run = _desk.With("mine.txt", Desk.MyCall).Run("review", "--assign", "mine.txt", "--format", "json");
        Assert.Equal(["mine.txt"], run.Sources);
    }

    private static string[] Speakers(Run run)
    {
        var names = run.Reviews[0].GetProperty("participants").EnumerateArray().ToDictionary(p => p.GetProperty("id").GetString()!, p => p.GetProperty("name").GetString()!);
        return [.. run.Reviews[0].GetProperty("utterances").EnumerateArray().Select(u => names[u.GetProperty("speaker").GetString()!])];
    }
}
