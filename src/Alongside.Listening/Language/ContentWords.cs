namespace Alongside.Listening.Language;

/// <summary>Tells words that carry what is talked about from those that hold the sentence together.</summary>
public static class ContentWords
{
    private static readonly PerLanguage<WordTest> FunctionWords = WordTest.Among(
        "a an the and or but so if then than as at by for from in into of off on onto out over to up with within without about after again all also am any are be " +
        "because been before being both can could did do does doing done down each few had has have having he her here hers him his how i is it its just know " +
        "let like ll lot make me mean might more most much must my myself no nor not now of oh okay ok once one only other our ours ourselves own per " +
        "quite rather really right same say see she should since some something still such sure take that their theirs them themselves there these they thing " +
        "things think this those though through too um uh under until us very was we well were what when where whether which while who whom whose why will " +
        "would yeah yes yet you your yours yourself going go get got want need maybe actually basically kind sort little bit way even ever every everything " +
        "anything nothing somebody someone anybody anyone 's hmm mm hi hello thanks thank please",
        "ab aber alle allem allen aller alles als also am an andere anderen anderer anderes ander auch auf aus ausserdem bei beim bereits bevor bin bis bisschen bist bitte bloss brauche brauchen brauchst braucht bräuchte " +
        "da dabei dadurch dafür dagegen daher dahin damit danach daneben danke dann daran darauf daraus darf darfst darin darüber darum das dass dasselbe davon davor dazu dein deine deinem deinen deiner deines dem den denen " +
        "denn denke denken der deren des deshalb dessen deswegen dich die dies diese diesem diesen dieser dieses ding dinge dir doch dort du durch dürfen dürfte eben ebenso echt eh ehrlich eher ei eigentlich ein einander eine " +
        "einem einen einer eines einfach einige einiges einmal er erst erste ersten es etwa etwas euch euer eure eurem euren eurer ewig fast finde finden für gar geht gehen gehts gell gelle genau genug gerade gern gerne gesagt " +
        "gewesen gibt geben ging glaube glauben gleich gut gute guten hab habe haben habt hallo halt hast hat hatte hatten hattet hätte hätten hier hin hinter hmm ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in " +
        "ins irgend irgendein irgendeine irgendwann irgendwas irgendwie irgendwo ist ja jede jedem jeden jeder jedes jedoch jemand jemandem jemanden jener jetzt kann kannst kaum kein keine keinem keinen keiner keines klar komm " +
        "kommen kommt kommst können könnt könnte könnten könntest lassen lässt läuft letzte letzten letztes lieber mache machen machst macht mach mag mal man manchmal mehr mein meine meinem meinen meiner meines meist meistens " +
        "mich mir mit mm mhm möchte möchten möchtest moment muss müssen musst müsste müssten musste mussten na nach nachher nächste nächsten natürlich neben nee nein nicht nichts nie niemand nimmt noch nochmal nun nur ob oben " +
        "oder ohne okay öfter recht reicht sache sachen sage sagen sagt sagte sagten schau schauen schon sehe sehen sehr sei seid sein seine seinem seinen seiner seines seit selber selbst sich sicher sie sieht sind so sobald " +
        "sogar solche solchen soll sollen sollst sollte sollten sondern sonst sowas sowie sowieso stimmt tag über überhaupt um und uns unser unsere unserem unseren unserer unter viel viele vielen vielleicht vom von vor vorher " +
        "während wann war waren warst warum was weg wegen weil weiss weit weiter welche welchen welcher welches wem wen wenig wenn wer werde werden wessen wie wieder wieso will willst wir wird wirklich wirst wo wohl wollen " +
        "wollt wollte wollten wozu wurde wurden würde würden würdest wüsste zu zum zur zurück zwar zwischen äh ähm öh hm tja gell ne oh ach nem nen ner");

    private static readonly PerLanguage<WordMemo<string>> Stems = new(new(static norm => Stem(norm)), new(static norm => Stem(norm, Languages.German)));

    /// <summary>Whether the token is a word that carries meaning of its own, or a figure.</summary>
    public static bool Is(Token token, string language = Languages.English) =>
        token.Kind is TokenKind.Number || (token.Kind is TokenKind.Word && token.Norm.Length > 1 && !FunctionWords[language].Holds(token));

    /// <summary>The word without its regular endings, so that "invoices" and "invoicing" meet. No dictionary stands behind it.</summary>
    public static string Stem(string norm, string language = Languages.English)
    {
        ArgumentNullException.ThrowIfNull(norm);
        if (language is Languages.German) return GermanStem.Of(norm);
        if (norm.Length > 5 && norm.EndsWith("ing", StringComparison.Ordinal)) return TrimE(norm[..^3]);
        if (norm.Length > 4 && norm.EndsWith("ies", StringComparison.Ordinal)) return norm[..^3] + "y";
        if (norm.Length > 4 && norm.EndsWith("ed", StringComparison.Ordinal)) return TrimE(norm[..^2]);
        if (norm.Length > 3 && norm[^1] == 's' && norm[^2] != 's') return TrimE(norm[..^1]);
        return TrimE(norm);
    }

    /// <summary>The stem of a token's word.</summary>
    internal static string Stem(in Token token, string language) => Stems[language][token];

    /// <summary>The stems of the content words among the tokens, each once.</summary>
    public static HashSet<string> In(ReadOnlySpan<Token> tokens, string language = Languages.English)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in tokens)
            if (Is(token, language)) words.Add(Stem(token, language));
        return words;
    }

    private static string TrimE(string stem) => stem.Length > 3 && stem[^1] == 'e' ? stem[..^1] : stem;
}
