using System.Collections.Frozen;

namespace Alongside.Listening.Language;

/// <summary>Tells words that carry what is talked about from those that hold the sentence together.</summary>
public static class ContentWords
{
    private static readonly FrozenSet<string> FunctionWords = (
        "a an the and or but so if then than as at by for from in into of off on onto out over to up with within without about after again all also am any are be " +
        "because been before being both can could did do does doing done down each few had has have having he her here hers him his how i is it its just know " +
        "let like ll lot make me mean might more most much must my myself no nor not now of oh okay ok once one only other our ours ourselves own per " +
        "quite rather really right same say see she should since some something still such sure take that their theirs them themselves there these they thing " +
        "things think this those though through too um uh under until us very was we well were what when where whether which while who whom whose why will " +
        "would yeah yes yet you your yours yourself going go get got want need maybe actually basically kind sort little bit way even ever every everything " +
        "anything nothing somebody someone anybody anyone 's hmm mm hi hello thanks thank please")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the token is a word that carries meaning of its own, or a figure.</summary>
    public static bool Is(Token token) => token.Kind is TokenKind.Number || (token.Kind is TokenKind.Word && token.Norm.Length > 1 && !FunctionWords.Contains(token.Norm));

    /// <summary>The word without its regular endings, so that "invoices" and "invoicing" meet. No dictionary stands behind it.</summary>
    public static string Stem(string norm)
    {
        ArgumentNullException.ThrowIfNull(norm);
        if (norm.Length > 5 && norm.EndsWith("ing", StringComparison.Ordinal)) return TrimE(norm[..^3]);
        if (norm.Length > 4 && norm.EndsWith("ies", StringComparison.Ordinal)) return norm[..^3] + "y";
        if (norm.Length > 4 && norm.EndsWith("ed", StringComparison.Ordinal)) return TrimE(norm[..^2]);
        if (norm.Length > 3 && norm[^1] == 's' && norm[^2] != 's') return TrimE(norm[..^1]);
        return TrimE(norm);
    }

    /// <summary>The stems of the content words among the tokens, each once.</summary>
    public static HashSet<string> In(ReadOnlySpan<Token> tokens)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in tokens)
            if (Is(token)) words.Add(Stem(token.Norm));
        return words;
    }

    private static string TrimE(string stem) => stem.Length > 3 && stem[^1] == 'e' ? stem[..^1] : stem;
}
