using System.Collections.Frozen;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Judgement;

/// <summary>Finds where somebody says what they are going to do, whatever it is: "I'll knock up a drawing", "we're going to pay half now".</summary>
internal static class Promise
{
    private static readonly FrozenSet<string> Thinking = WordSet.Of(
        "be think say understand imagine see assume hope guess have need want love like not never hear tell agree argue recommend suggest only normally usually always expect probably believe charge regret miss know a the");

    private static readonly FrozenSet<string> Between = WordSet.Of("just also then happily definitely");

    /// <summary>Whether "I" or "we" will do something, and no "if" stands before it.</summary>
    /// <param name="passage">The text.</param>
    /// <param name="range">Where to look.</param>
    /// <param name="orWould">Whether "I'd" and "I could" count as well: of the seller they offer something.</param>
    public static bool Is(Passage passage, TokenRange range, bool orWould = false)
    {
        var tokens = passage.Tokens;
        for (var i = range.First; i + 2 < range.End; i++)
        {
            if (tokens[i].Norm is "if" or "when" or "where") return false;
            if (tokens[i].Norm is not ("i" or "we")) continue;
            var verb = tokens[i + 1].Norm is "will" or "shall" || (orWould && tokens[i + 1].Norm is "would" or "could" or "can") ? i + 2
                : tokens[i + 1].Norm is "am" or "are" && tokens[i + 2].Is("going") && i + 3 < range.End && tokens[i + 3].Is("to") ? i + 4
                : range.End;
            if (verb < range.End && Between.Contains(tokens[verb].Norm)) verb++;
            if (verb < range.End && tokens[verb].Kind is TokenKind.Word && !Thinking.Contains(tokens[verb].Norm)) return true;
        }

        return false;
    }
}
