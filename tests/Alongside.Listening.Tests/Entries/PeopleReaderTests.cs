using Alongside.Listening.Entries.People;
using Alongside.Listening.Language;
using Xunit;

namespace Alongside.Listening.Tests.Entries;

public sealed class PeopleReaderTests
{
    [Theory]
    [InlineData("my business partner has to sign off on it", "my business partner !")]
    [InlineData("I'd have to ask my husband", "my husband !")]
    [InlineData("my wife holds the purse strings", "my wife !")]
    [InlineData("our head of ops, Maria, decides that", "our head of ops, Maria !")]
    [InlineData("Maria, our head of ops, would use it most", "Maria, our head of ops")]
    [InlineData("the board needs to agree", "the board !")]
    [InlineData("I'll run it past our treasurer and the committee", "our treasurer + the committee !")]
    [InlineData("my wife Anna does the books", "my wife Anna")]
    [InlineData("My co-founder Tom Baker will be there too", "My co-founder Tom Baker")]
    [InlineData("it goes to the CFO for approval", "the CFO !")]
    [InlineData("it's my call", "my call !")]
    [InlineData("No, it's just me.", "just me !")]
    [InlineData("I decide", "I decide !")]
    [InlineData("that's up to me", "up to me !")]
    [InlineData("my accountant looks at the numbers", "my accountant")]
    [InlineData("my wife isn't part of the decision", "my wife")]
    [InlineData("I can't decide that without my brother", "my brother !")]
    [InlineData("Siobhan decides it", "Siobhan !")]
    [InlineData("I gotta ask Marisol. She signs the checks.", "Marisol !")]
    [InlineData("My sister has to countersign anything over a thousand", "My sister !")]
    [InlineData("Torbj\u00F8rn, our CFO, signs for the big ones", "Torbj\u00F8rn, our CFO !")]
    [InlineData("it's both of us that decide", "both of us that decide !")]
    [InlineData("I need to talk to my two partners", "my two partners !")]
    public void Names_people_as_the_customer_does(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("my old boss liked it")]
    [InlineData("our last designer left")]
    [InlineData("we sell bread")]
    [InlineData("we decided to talk to nobody on Monday")]
    [InlineData("the partner programme is fine")]
    [InlineData("our team meetings are long")]
    [InlineData("my wife's website is older than mine")]
    [InlineData("it isn't my call")]
    [InlineData("the boss's car")]
    [InlineData("our parents' association sells cake")]
    public void Names_nobody_where_nobody_has_a_say(string text) => Assert.Equal("", Read(text));

    private static string Read(string text)
    {
        var passage = Passage.Of(text);
        return PeopleReader.Read(passage, new TokenRange(0, passage.Tokens.Length)) is { } mention
            ? string.Join(" + ", mention.Value.Names) + (mention.Value.Decides ? " !" : "")
            : "";
    }
}
