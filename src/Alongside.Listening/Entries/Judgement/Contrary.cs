using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Judgement;

/// <summary>Tells a no that begins like a yes: "exactly not that", "quite the opposite".</summary>
internal static class Contrary
{
    private static readonly PerLanguage<PhraseSet> Phrases = PhraseSet.Of(
        "exactly not|precisely not|just not that|the opposite|the exact opposite|the contrary|anything but|exactly what i do not|exactly what we do not|just what i do not|just what we do not",
        "genau nicht|genau das nicht|eben nicht|eben gerade nicht|gerade nicht|das gegenteil|im gegenteil|alles andere als|genau das will ich nicht|genau das wollen wir nicht|genau das möchte ich nicht|genau das möchten wir nicht");

    /// <summary>Whether the words say so.</summary>
    public static bool IsSaid(Passage passage, TokenRange words) => Phrases[passage].In(passage.Tokens, words);
}
