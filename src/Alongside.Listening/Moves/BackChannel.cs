using Alongside.Listening.Language;

namespace Alongside.Listening.Moves;

/// <summary>
/// Tells back-channels, the small signs of listening ("mm", "right", "okay, I see") that claim no turn, from answers.
/// The term is Yngve's (1970); dialogue act schemes code it as <c>b</c> (Jurafsky et al. 1997) or <c>bck</c> (AMI).
/// </summary>
public static class BackChannel
{
    private const int MostWords = 4;

    private static readonly PerLanguage<WordTest> Signs = WordTest.Among(
        "mm mhm hmm hm uh huh um ah oh aha yeah yep yup yes right okay ok okey sure wow really true gotcha cool great good nice exactly absolutely " +
        "definitely totally indeed alright ja genau see i got it of course all fair enough no way gosh lovely perfect interesting understood makes sense that",
        "mm mhm hmm hm äh ähm ach oh aha aso achso ah so ja jo genau okay klar gut schön super toll prima stimmt richtig verstehe versteh ich verstanden alles sicher natürlich wirklich echt wow krass interessant spannend " +
        "doch eben freilich passt sehr eh absolut logisch na tja nein eieiei uff");

    private static readonly PerLanguage<WordTest> Answers = WordTest.Among(
        "yes yeah yep yup sure exactly absolutely definitely right no okay ok true course perfect great fine",
        "ja jo genau klar sicher natürlich richtig stimmt nein okay doch gut super prima passt absolut freilich eben");

    /// <summary>
    /// Whether the words are only a sign of listening. After a question of the other side a word that can answer it is an answer, and no back-channel.
    /// </summary>
    public static bool Is(Passage passage, bool afterQuestion)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var (words, signs, answers) = (0, Signs[passage], Answers[passage]);
        foreach (var token in passage.Tokens)
        {
            if (token.Kind is not TokenKind.Word)
            {
                if (token.Kind is TokenKind.Number || token.Is("?")) return false;
                continue;
            }

            if (++words > MostWords || !signs.Holds(token) || (afterQuestion && answers.Holds(token))) return false;
        }

        return true;
    }
}
