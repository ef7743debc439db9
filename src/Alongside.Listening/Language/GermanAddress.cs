using System.Collections.Frozen;

namespace Alongside.Listening.Language;

/// <summary>
/// Hears whether two say "du" or "Sie" to each other. Where somebody's words have no capitals, "sie" may be anybody, so only "du" counts there; what both of them say
/// together decides.
/// </summary>
internal static class GermanAddress
{
    private static readonly FrozenSet<string> Familiar = WordSet.Of("du dich dir dein deine deinen deinem deiner deines euch");

    private static readonly FrozenSet<string> Formal = WordSet.Of("sie ihnen ihr ihre ihren ihrem ihrer ihres");

    /// <summary>Verbs before which, or behind which, "sie" is the person spoken to: "haben sie", "sie haben".</summary>
    private static readonly FrozenSet<string> SecondPerson = WordSet.Of("haben sind können wollen möchten brauchen würden hätten könnten wissen machen sehen müssen sollten meinen denken sagen");

    /// <summary>The address of a conversation.</summary>
    public static Address Of(IEnumerable<Passage> passages)
    {
        var (familiar, formal) = (0, 0);
        foreach (var passage in passages)
        {
            for (var i = 0; i < passage.Tokens.Length; i++)
            {
                if (Familiar.Contains(passage.Tokens[i].Norm)) familiar++;
                else if (Formal.Contains(passage.Tokens[i].Norm) && IsToYou(passage, i)) formal++;
            }
        }

        return familiar > formal ? Address.Familiar : Address.Formal;
    }

    private static bool IsToYou(Passage passage, int i)
    {
        var isFirst = passage.SentenceAt(i).First == i;
        if (!isFirst && char.IsUpper(passage.Text[passage.Tokens[i].Start])) return true;
        return passage.Tokens[i].Is("sie") && (IsVerb(passage, i - 1) || IsVerb(passage, i + 1));
    }

    private static bool IsVerb(Passage passage, int i) => i >= 0 && i < passage.Tokens.Length && SecondPerson.Contains(passage.Tokens[i].Norm);
}
