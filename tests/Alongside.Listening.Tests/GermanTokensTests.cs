using Alongside.Listening.Language;
using Xunit;

namespace Alongside.Listening.Tests;

public sealed class GermanTokensTests
{
    [Theory]
    [InlineData("Wie geht's?", "wie geht es ?")]
    [InlineData("gibts da was", "gibt es da was")]
    [InlineData("Ich hab 'ne Frage.", "ich habe eine frage .")]
    [InlineData("Hast du's gesehn?", "hast du es gesehn ?")]
    [InlineData("Das heißt, er weiß es.", "das heisst , er weiss es .")]
    [InlineData("Das is nix für mich.", "das ist nichts für mich .")]
    [InlineData("1'500 Fr.", "1'500 fr .")]
    [InlineData("1.500 €", "1.500 €")]
    [InlineData("Die Hund' und die Katz", "die hund ' und die katz")]
    public void Words_are_written_out(string text, string expected) => Assert.Equal(expected, string.Join(' ', Tokenizer.Tokenize(text, Languages.German).Select(t => t.Norm)));

    [Theory]
    [InlineData("It's ours and we don't.", "it is ours and we do not .")]
    [InlineData("das war's", "das war 's")]
    public void English_stays_as_it_was(string text, string expected) => Assert.Equal(expected, string.Join(' ', Tokenizer.Tokenize(text).Select(t => t.Norm)));

    [Theory]
    [InlineData("Das ist z. B. bei uns so. Und dann?", 2)]
    [InlineData("Wir brauchen es bis zum 3. Mai. Danach nicht.", 2)]
    [InlineData("Das kostet ca. 80 Euro, d. h. netto. Gut.", 2)]
    [InlineData("Guten Tag Frau Dr. Vogt. Bis dann.", 2)]
    [InlineData("Am Ersten um 8. Dann los.", 2)]
    public void Abbreviations_end_no_sentence(string text, int sentences) => Assert.Equal(sentences, Passage.Of(text, Languages.German).Sentences.Length);

    [Theory]
    [InlineData("Rechnung", "Rechnungen")]
    [InlineData("zahlen", "gezahlt")]
    [InlineData("Garten", "Gärten")]
    [InlineData("brauchst", "brauchen")]
    [InlineData("Buch", "Bücher")]
    public void Forms_of_a_word_meet(string one, string other) =>
        Assert.Equal(ContentWords.Stem(one.ToLowerInvariant(), Languages.German), ContentWords.Stem(other.ToLowerInvariant(), Languages.German));

    [Fact]
    public void Every_token_is_where_it_says() => CsCheck.Check.Sample(CsCheck.Gen.String, text =>
    {
        var at = 0;
        foreach (var token in Tokenizer.Tokenize(text, Languages.German))
        {
            if (token.Start < at || token.End <= token.Start || token.End > text.Length) return false;
            at = token.End;
        }

        return true;
    });
}
