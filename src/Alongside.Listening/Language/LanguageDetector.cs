using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Alongside.Listening.Language;

/// <summary>
/// Tells whether a conversation is in a language that is understood, by its most frequent words (as in Grefenstette 1995):
/// in running English every second or third word is one of a few dozen.
/// </summary>
public static class LanguageDetector
{
    /// <summary>Below this share of frequent words a text of some length is not that language.</summary>
    private const double LeastShare = 0.2;

    /// <summary>Shorter than this, a text is taken for English unless another language shows.</summary>
    private const int ShortWords = 12;

    private const int MostWordsLookedAt = 20_000;

    private static readonly FrozenSet<string> English = (
        "the i you and to a it that of in is we so for on do have be what this but with not they or can are if was at there as my about all would your then " +
        "out up get well just from will when had want more could were he she an how who has no don't me our one like know think need yes yeah hi hello hey thanks okay").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>[] Others =
    [
        Words("der die das und ich nicht ist sie wir ein eine es zu mit auf für den dem des im von auch aber wie haben noch nur wenn oder sich kann bei aus wird schon mal ja dass"),
        Words("le la les et je est pas vous nous un une que qui pour dans des du il elle on ce c'est mais avec sur plus ça au bien oui j'ai"),
        Words("el los las y que en un una es por con para pero como más está muy ya lo se mi sí esto eso hay nos"),
        Words("il che di e non un una per sono è con ma come più questo anche mi si ci abbiamo della gli"),
        Words("de het een en ik niet is dat wij je van we maar met voor ook op zijn er wat nog heb"),
        Words("o que não e de um uma para com mas por mais é isso eu você nós está os as do da"),
        Words("och jag det är att inte en ett vi på som för med har men av den så kan"),
    ];

    /// <summary><c>en</c>, or null where the words are of another language, or of none that shows.</summary>
    public static string? Detect(ImmutableArray<Passage> passages)
    {
        Span<int> others = stackalloc int[Others.Length];
        var (words, english) = (0, 0);
        foreach (var passage in passages)
        {
            foreach (var token in passage.Tokens)
            {
                if (token.Kind is not TokenKind.Word) continue;
                words++;
                if (English.Contains(token.Norm)) english++;
                for (var i = 0; i < Others.Length; i++)
                    if (Others[i].Contains(token.Norm)) others[i]++;
            }

            if (words > MostWordsLookedAt) break;
        }

        var strongest = 0;
        foreach (var count in others) strongest = Math.Max(strongest, count);
        if (words == 0 || strongest > english) return null;
        return words < ShortWords ? english > 0 ? "en" : null : (double)english / words >= LeastShare ? "en" : null;
    }

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
