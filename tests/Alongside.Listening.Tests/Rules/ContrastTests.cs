using Alongside.Listening.Moves;
using Xunit;

namespace Alongside.Listening.Tests.Rules;

public sealed class ContrastTests
{
    [Theory]
    [InlineData("S: It comes in red.\nC: I don't want a lamp. I want daylight.")]
    [InlineData("S: It has a strong lid.\nC: I don't care about the lid. I care about the hinges.")]
    [InlineData("S: Shall we say six?\nC: I don't know. What do others take?")]
    public void What_makes_room_for_a_wish_or_a_question_is_no_pushback(string script) => Assert.False(PushesBack(script));

    [Theory]
    [InlineData("S: It comes in red.\nC: I don't want a lamp. I have three.")]
    [InlineData("S: Shall we say six?\nC: I don't know. It's a lot.")]
    public void What_stands_by_itself_is_one(string script) => Assert.True(PushesBack(script));

    private static bool PushesBack(string script) =>
        Listener.BuiltIn.Review(Entries.Talk.Hearing(script).Conversation).Utterances[^1].Labels.Any(l => l.Label.IsPushback());
}
