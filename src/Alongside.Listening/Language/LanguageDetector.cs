using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Numerics;

namespace Alongside.Listening.Language;

/// <summary>
/// Tells whether a conversation is in a language that is understood, and in which, by its most frequent words (as in Grefenstette 1995):
/// in running English or German every second or third word is one of a few dozen.
/// </summary>
public static class LanguageDetector
{
    /// <summary>Below this share of frequent words a text of some length is not that language.</summary>
    private const double LeastShare = 0.2;

    /// <summary>Shorter than this, a text is taken for a known language unless another one shows.</summary>
    private const int ShortWords = 12;

    private const int MostWordsLookedAt = 20_000;

    private const int EnglishBit = 1 << 16;
    private const int GermanBit = 1 << 17;

    private static readonly FrozenSet<string> English = WordSet.Of(
        "the i you and to a it that of in is we so for on do have be what this but with not they or can are if was at there as my about all would your then " +
        "out up get well just from will when had want more could were he she an how who has no don't me our one like know think need yes yeah hi hello hey thanks okay");

    /// <summary>Without the words that English is full of as well ("in", "was", "so", "am", "will", "also", "man").</summary>
    private static readonly FrozenSet<string> German = WordSet.Of(
        "der die das und ich nicht ist sie wir ein eine es zu mit auf für den dem des im von auch aber wie haben noch nur wenn oder sich kann bei aus wird schon mal ja dass " +
        "du mir mich dir dich ihr ihnen ihre ihren uns unser unsere mein meine dein deine er einen einem einer kein keine keinen nichts da denn doch dann weil als nach über um vor zum zur vom beim " +
        "sind bin bist habe hat hatte wäre hätte würde werden wurde muss müssen soll können könnte möchte geht gibt macht machen brauche brauchen weiss weiß nein nee danke bitte hallo guten genau " +
        "jetzt eigentlich vielleicht immer einfach mehr gut heute morgen hier wer wo wann warum halt eben gar sehr viel viele nix hab nich");

    private static readonly FrozenSet<string>[] Others =
    [
        Words("le la les et je est pas vous nous un une que qui pour dans des du il elle on ce c'est mais avec sur plus ça au bien oui j'ai"),
        Words("el los las y que en un una es por con para pero como más está muy ya lo se mi sí esto eso hay nos"),
        Words("il che di e non un una per sono è con ma come più questo anche mi si ci abbiamo della gli"),
        Words("de het een en ik niet is dat wij je van we maar met voor ook op zijn er wat nog heb"),
        Words("o que não e de um uma para com mas por mais é isso eu você nós está os as do da"),
        Words("och jag det är att inte en ett vi på som för med har men av den så kan"),
    ];

    // One bit for each list that has the word, those of the other languages first; and one that is always set.
    private static readonly WordMemo<int> Lists = new(norm =>
    {
        var lists = GermanBit << 1;
        if (English.Contains(norm)) lists |= EnglishBit;
        if (German.Contains(norm)) lists |= GermanBit;
        for (var i = 0; i < Others.Length; i++)
            if (Others[i].Contains(norm)) lists |= 1 << i;
        return lists;
    });

    /// <summary><c>en</c>, <c>de</c>, or null where the words are of another language, or of none that shows.</summary>
    public static string? Detect(ImmutableArray<Passage> passages)
    {
        Span<int> others = stackalloc int[Others.Length];
        var (words, english, german) = (0, 0, 0);
        foreach (var passage in passages)
        {
            foreach (var token in passage.Tokens)
            {
                if (token.Kind is not TokenKind.Word) continue;
                words++;
                var lists = Lists[token];
                if ((lists & EnglishBit) != 0) english++;
                if ((lists & GermanBit) != 0) german++;
                for (var left = lists & (EnglishBit - 1); left != 0; left &= left - 1) others[BitOperations.TrailingZeroCount(left)]++;
            }

            if (words > MostWordsLookedAt) break;
        }

        var strongest = 0;
        foreach (var count in others) strongest = Math.Max(strongest, count);
        var (language, frequent) = german > english ? (Languages.German, german) : (Languages.English, english);
        if (words == 0 || strongest > frequent) return null;
        return words < ShortWords ? frequent > 0 ? language : null : (double)frequent / words >= LeastShare ? language : null;
    }

    private static FrozenSet<string> Words(string words) => WordSet.Of(words);
}
