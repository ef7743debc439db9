using Alongside.Readers.Names;
using Xunit;

namespace Alongside.Readers.Tests;

public sealed class SpeakerNameTests
{
    [Theory]
    [InlineData("Dana: Hi", "Dana")]
    [InlineData("Dr. Ana-María O'Neil (she/her): Hi", "Dr. Ana-María O'Neil (she/her)")]
    [InlineData("J. R. van der Berg Jr.: Hi", "J. R. van der Berg Jr.")]
    [InlineData("Tomás Arjovsky | Lambda | Ethrex: Hi", "Tomás Arjovsky | Lambda | Ethrex")]
    [InlineData("Speaker 1: Hi", "Speaker 1")]
    [InlineData("SPEAKER_00: Hi", "SPEAKER_00")]
    [InlineData("[SPEAKER_00]: Hi", "SPEAKER_00")]
    [InlineData("**Dana Ruiz:** Hi", "Dana Ruiz")]
    [InlineData("Łukasz Żółć : Hi", "Łukasz Żółć")]
    [InlineData("Dana's iPhone: Hi", "Dana's iPhone")]
    [InlineData("山田太郎：こんにちは", "山田太郎")]
    [InlineData("محمد علي: مرحبا", "محمد علي")]
    [InlineData("Me: Hi", "Me")]
    public void Are_taken_for_names(string line, string name)
    {
        var prefix = SpeakerPrefix.Find(line);

        Assert.Equal(name, prefix.Name);
        Assert.Equal(NameLikeness.Strong, prefix.Likeness);
        Assert.False(char.IsWhiteSpace(line[prefix.TextStart]));
    }

    [Theory]
    [InlineData("nixo: Hi")]
    [InlineData("Novák, Jana: Hi")]
    [InlineData("A: Hi")]
    [InlineData("3Blue: Hi")]
    [InlineData("Dana:Hi")]
    [InlineData("+1 415 555 0100: Hi")]
    public void May_be_names_if_they_come_back(string line) => Assert.Equal(NameLikeness.Fair, SpeakerPrefix.Find(line).Likeness);

    [Theory]
    [InlineData("10:30 Meeting: Hi")]
    [InlineData("Note: Hi")]
    [InlineData("NOTE: Hi")]
    [InlineData("Step 2: Hi")]
    [InlineData("https://example.com")]
    [InlineData("So here's the thing: Hi")]
    [InlineData("I told him. Twice: Hi")]
    [InlineData("Really? Yes: Hi")]
    [InlineData("(laughs): Hi")]
    [InlineData("2 things: Hi")]
    [InlineData("12: Hi")]
    [InlineData("std::vector")]
    [InlineData("Dana:)")]
    [InlineData(": Hi")]
    [InlineData("Hi")]
    [InlineData("")]
    [InlineData("Fazit: Hi")]
    [InlineData("One Two Three Four Five Six Seven Eight Nine: Hi")]
    [InlineData("A Name That Goes On And On Over Many Long Words Until Nobody Could Bear To Read It Any Further: Hi")]
    public void Are_not_taken_for_names(string line) => Assert.Null(SpeakerPrefix.Find(line).Name);
}
