using Alongside.Listening.Language;
using Alongside.Listening.Phrases;
using Xunit;

namespace Alongside.Listening.Tests.Phrases;

public sealed partial class MirrorTests
{
    [Theory]
    [MemberData(nameof(SaidBack))]
    public void Says_back_what_the_customer_said_of_themselves(string said, string mirrored) => Assert.Equal(mirrored, Of(said));

    [Theory]
    [MemberData(nameof(LeftAlone))]
    public void Leaves_alone_what_cannot_be_said_back(string said) => Assert.Null(Of(said));

    private static string? Of(string said)
    {
        var passage = Passage.Of(said);
        return Mirror.Of(passage, new TokenRange(0, passage.Tokens.Length));
    }
}
