namespace Alongside.Documents.Words;

/// <summary>The full stop at the end of a sentence that may end in a name: "Acme Ltd." has one already.</summary>
public static class FullStop
{
    /// <summary>A sentence with one full stop at its end.</summary>
    /// <param name="sentence">The sentence, without its full stop; or with it, after a name that may have its own.</param>
    public static string After(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (sentence.EndsWith("..", StringComparison.Ordinal)) return sentence[..^1];
        return sentence is [.., '.' or '?' or '!'] ? sentence : sentence + ".";
    }
}
