using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Judgement;

/// <summary>Finds where the words behind something take it off the table again: "…, but that's theirs", "… no, that was with the office", "scratch that".</summary>
internal static class Disclaimer
{
    private const int LongestLead = 3;

    private static readonly PerLanguage<PhraseSet> NotOurs = PhraseSet.Of(
        "that is theirs|that is hers|that is his|theirs is|hers is|his is|that is for the|that is for those|that is the church|that is only theirs|that is their|that is her|that is separate|is a separate|that is something else|" +
        "but they have got|but they have|but he has|but she has|but that is his|but that is hers|but that is theirs|but that is the|but that is for|but that was only|but that is her|but that is their|but he also|but she also|but theirs|but hers|but his",
        "aber das ist|aber der hat|aber die haben|aber die hat|aber mit einem|aber mit nem|der hat aber|die haben aber|das ist aber|der ist aber|das sind aber|das ist was anderes|aber der|aber die|der erbt|die erben");

    private static readonly PerLanguage<PhraseSet> TakenBack = PhraseSet.Of(
        "that was before|that was with|that is with the|that is with|scratch that|forget that|forget it|never mind that|no we do not|no i do not|i thought i wanted|not any more|not anymore|he has dropped that|we have dropped that|we dropped that|that was the plan|they will not|he is dreaming|she is dreaming|he is joking|she is joking|i am joking|just kidding|that is a joke|that was his joke|i should say that was|that was a joke",
        "das war vor|das war bevor|das war noch|das war mal|vergessen sie das|vergiss das|streichen wir das|nein doch nicht|doch nicht|das war ein witz|das war ein scherz|kleiner scherz|das ist verlegt worden|das hat sich erledigt|das war einmal|früher mal|tun wir aber nicht|tu ich aber nicht|mache ich aber nicht");

    /// <summary>Whether the unit says of what came just before that it is somebody else's.</summary>
    public static bool SaysNotOurs(Passage passage, TokenRange unit) => Leads(passage, unit, NotOurs);

    /// <summary>Whether the unit takes back what came just before.</summary>
    public static bool TakesBack(Passage passage, TokenRange unit) => Leads(passage, unit, TakenBack);

    private static bool Leads(Passage passage, TokenRange unit, PerLanguage<PhraseSet> words)
    {
        for (var i = unit.First; i < Math.Min(unit.End, unit.First + LongestLead + 1); i++)
            if (words[passage].LengthAt(passage.Tokens, i, unit.End) > 0) return true;
        return false;
    }
}
