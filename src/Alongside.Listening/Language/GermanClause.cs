using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Alongside.Listening.Language;

/// <summary>
/// Cuts German sentences into clauses: at dashes and semicolons, before "aber" and the like, and where a subject or a verb follows a comma or an
/// "und". A comma before a subordinate clause that completes the first ("ich glaube, dass …") parts nothing.
/// </summary>
internal static class GermanClause
{
    private static readonly FrozenSet<string> Contrasting = WordSet.Of("aber sondern obwohl allerdings jedoch trotzdem nur doch");

    private static readonly FrozenSet<string> Joining = WordSet.Of("und oder denn weil also dann deshalb deswegen darum drum damit sonst ausser");

    private static readonly FrozenSet<string> Subjects = WordSet.Of(
        "ich wir du sie ihr er es man das die der da dann jetzt mein meine unser unsere dein deine wenn weil was wie vielleicht eigentlich ehrlich heute nun so hier ihnen dir mir uns");

    private static readonly FrozenSet<string> Verbs = WordSet.Of(
        "ist sind war waren bin bist habe hast hat haben hatte hatten wird werden wurde würde würden kann kannst können könnte könnten muss musst müssen müsste soll sollen sollte will willst wollen wollte möchte möchten " +
        "darf dürfen geht gibt macht machen mache läuft brauche brauchen braucht weiss wissen glaube denke finde meine kommt kommen steht liegt passt reicht mag");

    public static ImmutableArray<TokenRange> Split(Token[] tokens, ImmutableArray<TokenRange> sentences) => Clause.Split(tokens, sentences, BeginsAt);

    private static bool BeginsAt(Token[] tokens, int i, int end)
    {
        if (tokens[i - 1].Norm is ";" or "–" or "…") return true;
        if (i + 2 >= end) return false;
        var afterComma = tokens[i - 1].Is(",");
        if (tokens[i].Is("aber") || (afterComma && Contrasting.Contains(tokens[i].Norm))) return true;
        if (Joining.Contains(tokens[i].Norm)) return (afterComma && !(tokens[i].Norm is "und" or "oder")) || Subjects.Contains(tokens[i + 1].Norm);
        return afterComma && (Subjects.Contains(tokens[i].Norm) || Verbs.Contains(tokens[i].Norm)) && HasVerbSoon(tokens, i, end);
    }

    /// <summary>"…, ich brauche" begins a clause; "…, die von gestern" does not.</summary>
    private static bool HasVerbSoon(Token[] tokens, int i, int end)
    {
        for (var at = i; at < Math.Min(i + 2, end); at++)
            if (Verbs.Contains(tokens[at].Norm)) return true;
        return false;
    }
}
