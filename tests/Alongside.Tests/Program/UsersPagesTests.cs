using Xunit;

namespace Alongside.Tests.Program;

public sealed class UsersPagesTests : IDisposable
{
    private readonly Desk _desk = new Desk().With("call.txt", Desk.MyCall);

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void The_users_own_phrases_come_first()
    {
        Settle("phrases.txt", "[after pushback.no-need]\nask: What would you miss if we stopped here?\n");
        var run = _desk.Run("review", "call.txt");
        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Contains("“What would you miss if we stopped here?”", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_phrase_book_that_cannot_be_read_is_told_by_line_and_the_built_in_one_used()
    {
        Settle("phrases.txt", "[after pushback.no-need]\nshout: Buy it!\n");
        var run = _desk.Run("review", "call.txt");
        Assert.Equal(2, run.Exit);
        Assert.StartsWith(Path.Combine(Path.GetDirectoryName(_desk.SettingsFile)!, "phrases.txt, line 2: "), Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Contains("“What makes you think so?”", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_file_that_is_something_else_the_first_lines_say_enough()
    {
        Settle("phrases.txt", string.Concat(Enumerable.Repeat("Dear diary\n", 40)));
        Settle("rules/mine.txt", string.Concat(Enumerable.Repeat("Dear diary\n", 40)));
        var run = _desk.Run("review", "call.txt");
        Assert.Equal(2, run.Exit);
        Assert.Equal(12, run.ErrorLines.Length);
        Assert.EndsWith("phrases.txt: more of its lines cannot be read. Mend these first, or move the file away.", run.ErrorLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_of_the_users_own_is_heard()
    {
        Settle("rules/mine.txt", "id: pressure.mine\nside: seller\nlabel: pressure\nspan: sentence\nconfidence: 0.9\nwhy: My own.\nsource: mine\n\nfinds\n    my cousin sleeps badly\n\nflags\n    [My cousin sleeps badly.]\n");
        var run = _desk.With("call.txt", "Dana: I don't know.\nMe: My cousin sleeps badly.\nDana: Oh.\n").Run("review", "call.txt", "--format", "json");
        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Contains("\"label\":\"pressure\"", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void German_phrases_and_rules_lie_beside_the_English_ones()
    {
        Settle("phrases.de.txt", "[after pushback.no-need]\nask: Was würde {Ihnen|dir} fehlen?\n");
        Settle("rules/de/mine.txt", "id: pressure.mine\nside: seller\nlabel: pressure\nspan: sentence\nconfidence: 0.9\nwhy: My own.\nsource: mine\n\nfinds\n    mein neffe schläft schlecht\n\nflags\n    [Mein Neffe schläft schlecht.]\n");
        var run = _desk.With("call.txt", "Dana: Das brauche ich nicht, wirklich.\nMe: Ja, aber haben Sie gesehen, was es kann? Mein Neffe schläft schlecht.\nDana: Das tut mir leid.\n")
            .Run("review", "call.txt", "--format", "json");
        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Contains("Was würde Ihnen fehlen?", run.Out, StringComparison.Ordinal);
        Assert.Contains("\"label\":\"pressure\"", run.Out, StringComparison.Ordinal);
    }

    private void Settle(string file, string text) => _desk.With(Path.GetRelativePath(_desk.Folder, Path.Combine(Path.GetDirectoryName(_desk.SettingsFile)!, file)), text);
}
