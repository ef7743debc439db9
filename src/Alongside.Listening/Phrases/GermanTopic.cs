using System.Collections.Frozen;
using Alongside.Listening.Language;

namespace Alongside.Listening.Phrases;

/// <summary>
/// The thing that somebody spoke of, as it stands behind "mit": "unsere alte Website" is "der Website", "meine Rechnungen" is "den Rechnungen". Only words of
/// which the gender is known are taken, because the article must be right.
/// </summary>
internal static class GermanTopic
{
    private static readonly FrozenDictionary<string, string> Datives = new (string Article, string Names)[]
    {
        ("der", "website webseite homepage seite buchhaltung buchführung steuererklärung technik küche praxis werkstatt wohnung heizung steuer planung terminplanung werbung software datenbank ablage " +
            "hochzeit feier veranstaltung messe konferenz übersetzung broschüre speisekarte bestellung lieferung verpackung beleuchtung elektrik fassade terrasse einfahrt anmeldung post verwaltung abrechnung inventur dokumentation"),
        ("dem", "shop laden onlineshop webshop blog logo newsletter katalog flyer garten dach haus büro bad keller badezimmer auto wagen lager kalender programm system netz server telefon team umzug papierkram buch podcast " +
            "video film text zaun boden lehrplan seminar kurs fest projekt vertrag archiv postfach angebotstext marketing design layout drucker rechner computer"),
        ("den", "rechnungen bestellungen buchungen terminen belegen unterlagen texten fotos bildern videos büchern verträgen mails lieferungen dienstplänen kursen anfragen daten fenstern böden maschinen übersetzungen " +
            "steuern zahlen seiten angeboten mahnungen schichtplänen plänen"),
    }.SelectMany(a => a.Names.Split(' ').Select(name => (name, a.Article))).ToFrozenDictionary(n => n.name, n => n.Article, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Plurals =
        "termine=terminen belege=belegen texte=texten bilder=bildern bücher=büchern verträge=verträgen dienstpläne=dienstplänen kurse=kursen fenster=fenstern angebote=angeboten pläne=plänen schichtpläne=schichtplänen"
            .Split(' ').Select(p => p.Split('=')).ToFrozenDictionary(p => p[0], p => p[1], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Before = WordSet.Of(
        "der die das den dem des mein meine meinen meinem meiner unser unsere unseren unserem unserer dein deine deinen deinem deiner ihr ihre ihren ihrem ihrer eure euren eurem eurer euer");

    /// <summary>The first thing that is surely one, with its article in the dative; null where there is none.</summary>
    public static string? In(Passage passage)
    {
        for (var i = 1; i < passage.Tokens.Length; i++)
        {
            var token = passage.Tokens[i];
            if (token.Kind is not TokenKind.Word || IsPartOfCompound(passage, i) || !(Before.Contains(passage.Tokens[i - 1].Norm) || (i > 1 && Before.Contains(passage.Tokens[i - 2].Norm)))) continue;
            var name = Plurals.GetValueOrDefault(token.Norm, token.Norm);
            if (Datives.TryGetValue(name, out var article)) return article + " " + char.ToUpperInvariant(name[0]) + name[1..];
        }

        return null;
    }

    private static bool IsPartOfCompound(Passage passage, int i) =>
        (token: passage.Tokens[i], text: passage.Text) is var (token, text) && ((token.End < text.Length && text[token.End] == '-') || (token.Start > 0 && text[token.Start - 1] == '-'));
}
