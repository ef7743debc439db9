using System.Collections.Frozen;

namespace Alongside.Listening.Language;

/// <summary>
/// German words as they are spoken and what they stand for: "geht's" and "gibts" come apart, "hab", "nich", "nix" are written out, and ß is ss, as in
/// Switzerland. Spellings that are also other words ("hast", "ins", "ans") are left alone.
/// </summary>
internal static class GermanForms
{
    private const string Es = "es";

    private static readonly FrozenDictionary<string, string> Full =
        ("hab=habe hatt=hatte hätt=hätte wär=wäre würd=würde werd=werde bräucht=bräuchte möcht=möchte mecht=möchte is=ist nich=nicht net=nicht ned=nicht nit=nicht nöd=nicht nix=nichts nüt=nichts " +
         "i=ich ick=ich mia=wir mer=wir ham=haben san=sind nen=einen ner=einer nem=einem glaub=glaube denk=denke find=finde brauch=brauche mach=mache schick=schicke ruf=rufe " +
         "wollt=wollte sollt=sollte könnt=könnte müsst=müsste dürft=dürfte geb=gebe nehm=nehme seh=sehe schau=schaue frag=frage hör=höre heut=heute runter=herunter rein=herein raus=heraus rauf=herauf " +
         "grad=gerade bissl=bisschen bisserl=bisschen bissel=bisschen bißchen=bisschen okey=okay ok=okay nee=nein nö=nein jo=ja joa=ja gern=gerne selbst=selber lang=lange drum=darum drüber=darüber dran=daran " +
         "trag=trage setz=setze buch=buche schlag=schlage krieg=kriege trau=traue lass=lasse meld=melde probier=probiere bring=bringe komm=komme geh=gehe red=rede wart=warte hol=hole leg=lege stell=stelle schreib=schreibe les=lese fahr=fahre bleib=bleibe fang=fange pack=packe " +
         "häng=hänge sitz=sitze hoff=hoffe überleg=überlege versteh=verstehe guck=gucke kuck=gucke such=suche kenn=kenne merk=merke sag=sage zahl=zahle käm=käme gäb=gäbe läg=läge wüsst=wüsste rechn=rechne " +
         "drauf=darauf drin=darin jez=jetzt jetz=jetzt")
        .Split(' ').ToFrozenDictionary(p => p[..p.IndexOf('=', StringComparison.Ordinal)], p => p[(p.IndexOf('=', StringComparison.Ordinal) + 1)..], StringComparer.Ordinal);

    /// <summary>"gibts" is "gibt es": a transcriber drops the apostrophe. The length is that of the first part.</summary>
    private static readonly FrozenSet<string> WithEs = WordSet.Of(
        "gibts gehts hats habs wars wärs ists läufts machts brauchts tuts kriegts klappts wenns obs dasss wies ichs dus wirs ers wos weils kanns solls würds passts liegts stehts kommts hilfts reichts stimmts");

    private static readonly FrozenDictionary<string, (int Length, string Norm)[]> WithPronoun =
        new Dictionary<string, (int Length, string Norm)[]>(StringComparer.Ordinal)
        {
            ["haste"] = [(4, "hast"), (1, "du")],
            ["biste"] = [(4, "bist"), (1, "du")],
            ["kannste"] = [(6, "kannst"), (1, "du")],
            ["willste"] = [(6, "willst"), (1, "du")],
            ["magste"] = [(5, "magst"), (1, "du")],
            ["machste"] = [(6, "machst"), (1, "du")],
            ["weisste"] = [(6, "weisst"), (1, "du")],
            ["siehste"] = [(6, "siehst"), (1, "du")],
            ["hamse"] = [(3, "haben"), (2, "sie")],
            ["isses"] = [(3, "ist"), (2, Es)],
        }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly WordMemo<(int Length, (string Norm, int Number) Word)[]> Known = new(word =>
        [.. (Apart(word) ?? (Of(word) is var full && string.Equals(full, word, StringComparison.Ordinal) ? [] : [(word.Length, full)])).Select(part => (part.Length, Lexicon.Find(part.Norm)))]);

    /// <summary>The parts of a lower-case word with straight apostrophes, or its one full form; none where it stands for itself.</summary>
    public static ReadOnlySpan<(int Length, (string Norm, int Number) Word)> Parts(in Token word) => Known[word];

    private static (int Length, string Norm)[]? Apart(string word)
    {
        if (WithPronoun.TryGetValue(word, out var parts)) return parts;
        if (WithEs.Contains(word)) return [(word.Length - 1, Of(word[..^1])), (1, Es)];
        var apostrophe = word.LastIndexOf('\'');
        if (apostrophe <= 0) return null;
        return word[(apostrophe + 1)..] switch
        {
            "s" => [(apostrophe, Of(word[..apostrophe])), (2, Es)],
            "n" or "ne" or "nen" or "ner" or "nem" => [(apostrophe, Of(word[..apostrophe])), (word.Length - apostrophe, Article(word.AsSpan(apostrophe + 1)))],
            _ => null,
        };
    }

    /// <summary>The full form of a lower-case word.</summary>
    public static string Of(string word)
    {
        if (word.Contains('ß', StringComparison.Ordinal)) word = word.Replace("ß", "ss", StringComparison.Ordinal);
        if (word.Contains('\u0308', StringComparison.Ordinal))
            word = word.Replace("a\u0308", "ä", StringComparison.Ordinal).Replace("o\u0308", "ö", StringComparison.Ordinal).Replace("u\u0308", "ü", StringComparison.Ordinal);
        return Full.TryGetValue(word, out var full) ? full : word;
    }

    /// <summary>"'ne": an article of which only the end is heard; null where the letters behind an apostrophe are none.</summary>
    public static string? Clipped(ReadOnlySpan<char> letters) => letters switch
    {
        "n" or "ne" or "nen" or "ner" or "nem" => Article(letters),
        "s" => Es,
        _ => null,
    };

    private static string Article(ReadOnlySpan<char> letters) => letters switch
    {
        "ne" => "eine",
        "nen" => "einen",
        "ner" => "einer",
        "nem" => "einem",
        _ => "ein",
    };
}
