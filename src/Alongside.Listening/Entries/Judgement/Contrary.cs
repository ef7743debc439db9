using System.Collections.Frozen;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Judgement;

/// <summary>Tells a no that begins like a yes: "exactly not that", "quite the opposite", "yeah, no".</summary>
internal static class Contrary
{
    private static readonly PerLanguage<PhraseSet> Phrases = PhraseSet.Of(
        "exactly not|precisely not|just not that|the opposite|the exact opposite|the contrary|anything but|exactly what i do not|exactly what we do not|just what i do not|just what we do not",
        "genau nicht|genau das nicht|eben nicht|eben gerade nicht|gerade nicht|das gegenteil|im gegenteil|alles andere als|genau das will ich nicht|genau das wollen wir nicht|genau das möchte ich nicht|genau das möchten wir nicht");

    private static readonly PerLanguage<FrozenSet<string>> No = WordSet.Of("no nope nah", "nein nee nö");

    /// <summary>Of a few words that end in a no, the no counts: "yeah, no".</summary>
    private const int FewWords = 3;

    /// <summary>Whether the words say so.</summary>
    public static bool IsSaid(Passage passage, TokenRange words) => Phrases[passage].In(passage.Tokens, words) || EndsInNo(passage, words);

    private static bool EndsInNo(Passage passage, TokenRange words)
    {
        var (count, isNo) = (0, false);
        for (var i = words.First; i < words.End; i++)
        {
            if (passage.Tokens[i].Kind is not TokenKind.Word) continue;
            (count, isNo) = (count + 1, No[passage].Contains(passage.Tokens[i].Norm));
        }

        return isNo && count <= FewWords;
    }
}
