using Alongside.Listening.Language;
using Alongside.Listening.Moves;
using Alongside.Listening.Phrases;
using Alongside.Listening.Rules;
using Xunit;

namespace Alongside.Listening.Tests;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("en", "We already have somebody for the books, and it works quite well.")]
    [InlineData("de", "Wir haben schon jemanden für die Buchhaltung, und das läuft eigentlich ganz gut.")]
    [InlineData("de", "ja also wir sind ja nur zu zweit und das büro macht meine frau so nebenbei")]
    [InlineData("de", "Grüezi, das Angebot habe ich gesehen, aber das ist mir ehrlich gesagt zu gross.")]
    [InlineData("de", "Das Meeting war great, aber den Call machen wir nächste Woche mit dem Team.")]
    [InlineData(null, "Nous avons déjà quelqu'un pour la comptabilité, et ça marche plutôt bien.")]
    [InlineData(null, "We hebben al iemand voor de boekhouding, en dat gaat eigenlijk heel goed.")]
    [InlineData(null, "Vi har redan någon som sköter bokföringen, och det går ganska bra för oss.")]
    [InlineData(null, "Hm.")]
    public void Is_told_from_the_commonest_words(string? language, string text) => Assert.Equal(language, LanguageDetector.Detect([Passage.Of(text)]));

    [Fact]
    public void A_conversation_is_heard_by_the_rules_of_its_language()
    {
        var german = Listener.BuiltIn.Review(Talk.Of("C: Das brauchen wir wirklich nicht, danke.", "S: Ja, aber haben Sie gesehen, was es kann und wie wenig das kostet?", "C: Nein, und das will ich auch nicht."));
        Assert.Equal("de", german.Language);
        Assert.Empty(german.Notes);
        Assert.Equal(Label.Contradiction, german.Utterances[1].Main);
        Assert.Contains(german.Moments, m => m.Alternatives.Any(a => a.Text.EndsWith("das fest?", StringComparison.Ordinal)));
        Assert.All(german.Form.Fields.Where(f => f.Ask is not null), f => Assert.DoesNotContain("What", f.Ask!, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("S: Was brauchst du denn von mir?\nC: Das brauch ich nicht, danke dir.\nS: Ja, aber du hast es ja noch nicht gesehen.\nC: Nein.", "Woran machst du das fest?")]
    [InlineData("S: Was brauchen Sie denn von mir?\nC: Das brauch ich nicht, danke Ihnen.\nS: Ja, aber Sie haben es ja noch nicht gesehen.\nC: Nein.", "Woran machen Sie das fest?")]
    [InlineData("S: was brauchen sie denn von mir\nC: das brauch ich nicht danke\nS: ja aber sie haben es ja noch nicht gesehen\nC: nein", "Woran machen Sie das fest?")]
    public void What_is_proposed_says_Sie_or_du_as_the_two_do(string script, string expected)
    {
        var review = Listener.BuiltIn.Review(Talk.Of(script.Split('\n')));
        Assert.Contains(review.Moments.SelectMany(m => m.Alternatives), a => a.Text == expected);
    }

    [Fact]
    public void A_listener_without_German_gives_its_structure_alone()
    {
        var english = new Listener(BuiltInRules.Load("en"), PhraseBook.BuiltIn("en")!);
        Assert.Null(english.Review(Talk.Of("C: Das brauchen wir wirklich nicht, danke.", "S: Was brauchen Sie denn?")).Language);
    }
}
