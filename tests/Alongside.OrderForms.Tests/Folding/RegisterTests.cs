using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Folding;
using Xunit;

namespace Alongside.OrderForms.Tests.Folding;

public sealed class RegisterTests
{
    [Fact]
    public void What_nothing_takes_the_place_of_stands() => Assert.Equal("b d", Standing(("a", []), ("b", ["a"]), ("c", ["a"]), ("d", ["c"])));

    [Fact]
    public void What_names_what_is_not_there_yet_stands() => Assert.Equal("b", Standing(("b", ["a"])));

    [Fact]
    public void What_names_itself_stands() => Assert.Equal("a b", Standing(("a", ["a"]), ("b", [])));

    [Fact]
    public void What_names_one_another_in_a_circle_is_not_lost() => Assert.Equal("a b c", Standing(("a", ["b"]), ("b", ["a"]), ("c", [])));

    [Fact]
    public void What_was_taken_over_by_somebody_outside_the_circle_does_not_come_back() => Assert.Equal("c", Standing(("a", ["b"]), ("b", ["a"]), ("c", ["a"])));

    private static string Standing(params (string Id, string[] Over)[] changes)
    {
        Change[] all = [.. changes.Select(c => new Change(c.Id, Writers.Seller, Writers.Begin, new RenameForm(c.Id, Ids.Of(c.Over))))];
        var standing = Register.Over(Register.Standing(all)).ToString();
        Assert.Equal(standing, Register.Over(Register.Standing([.. all.Reverse()])).ToString());
        return standing;
    }
}
