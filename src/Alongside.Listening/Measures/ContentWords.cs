using System.Collections.Frozen;
using Alongside.Listening.Language;

namespace Alongside.Listening.Measures;

/// <summary>
/// The words that say what is talked about, in a form in which two mentions of the same thing are mostly equal: the first
/// five letters ("invoices" and "invoicing" are both <c>invoi</c>). Cutting words off at a fixed length serves searching
/// about as well as real stemming (Can et al. 2008, who found five letters best for Turkish); here it only has to be good
/// enough to see whether the same thing was named again.
/// </summary>
internal static class ContentWords
{
    private const int PrefixLength = 5;

    /// <summary>Words that carry no topic. "Need" and "want" are among them: "what do you need?" takes up no particular need.</summary>
    private static readonly FrozenSet<string> Topicless = (
        "a an the this that these those i me my mine we us our ours you your yours he him his she her they them their theirs it its one ones " +
        "myself yourself ourselves themselves who what which when where why how and or but so if then than as because although though while " +
        "of in on at to from by for with without about into onto over under up down out off through between against per via around across " +
        "is am are was were be been being do does did done doing have has had having will would shall should can could may might must " +
        "not no yes yeah nor never ever always often sometimes just only even also too very really actually basically maybe perhaps quite rather " +
        "still already again now here there soon later today back away all any both each few more most much many some such same other others " +
        "another own every something anything nothing everything someone anyone everyone thing things stuff lot lots bit kind sort way " +
        "get gets got getting go goes going gone went come comes came make makes made making take takes took taking give gives gave put " +
        "know knows knew think thinks thought say says said see sees saw seen look looks looking tell tells told talk mean means feel feels " +
        "want wants wanted need needs needed like likes liked love help helps helped use used try tried keep keeps let let's please thank thanks " +
        "ok okay well right sure good great nice better best new like sounds sound hear um uh er mm hmm oh ah 's s")
        .Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The content words among the tokens, shortened.</summary>
    public static HashSet<string> In(ReadOnlySpan<Token> tokens)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in tokens)
        {
            if (token.Kind is not (TokenKind.Word or TokenKind.Number) || Topicless.Contains(token.Norm)) continue;
            words.Add(token.Norm.Length > PrefixLength ? token.Norm[..PrefixLength] : token.Norm);
        }

        return words;
    }
}
