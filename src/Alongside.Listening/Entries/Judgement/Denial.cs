using Alongside.Listening.Entries.German;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Judgement;

/// <summary>Tells whether a value is denied: "we don't have four thousand". A limit ("we can't spend more than four") is not.</summary>
internal static class Denial
{
    private const int Reach = 7;

    private static readonly PhraseSet NoMoney = new(
        "no budget|no money|not have the budget|not have a budget|not have any budget|not got the budget|not have the money|" +
        "not have money|not got any money|not have that kind of money|not in the budget|no funds|" +
        "not afford|nothing left|budget is gone|budget is spent|zero budget|no cash");

    /// <summary>Whether the words just before the value deny it.</summary>
    public static bool Is(Passage passage, int first, TokenRange value, bool isLimit)
    {
        if (passage.Language is Languages.German) return GermanTraps.IsDenied(passage, first, value, isLimit);
        var tokens = passage.Tokens;
        if (isLimit) return false;
        for (var i = value.First - 1; i >= Math.Max(first, value.First - Reach); i--)
        {
            var norm = tokens[i].Norm;
            if (norm is "," or ";" or "–" or "but" or "and" or "because" or "so" or ":") return false;
            if (norm is "not" or "never" or "no" or "neither" or "without" or "cannot")
                return !(i + 1 < value.First && tokens[i + 1].Norm is "know" or "sure" or "certain" or "mind" or "bad" or "only" or "just");
        }

        return false;
    }

    /// <summary>Whether the range says that there is no money for it.</summary>
    public static bool OfMoney(Passage passage, TokenRange range) =>
        passage.Language is Languages.German ? GermanTraps.HasNoMoney(passage, range) : NoMoney.In(passage.Tokens, range);
}
