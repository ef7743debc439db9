namespace Alongside.Listening.Language;

/// <summary>A yes-or-no question about words, worked out once for each.</summary>
internal sealed class WordTest(Func<string, bool> test)
{
    private readonly WordMemo<byte> _answers = new(norm => test(norm) ? Yes : No);

    private const byte No = 1;
    private const byte Yes = 2;

    /// <summary>Whether the token's word is among the words, which are parted by spaces.</summary>
    public static WordTest Among(string words)
    {
        var set = new HashSet<string>(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
        return new WordTest(set.Contains);
    }

    /// <summary>The same for each language, among its words.</summary>
    public static PerLanguage<WordTest> Among(string english, string german) => new(Among(english), Among(german));

    /// <summary>Whether it is so of the token's word.</summary>
    public bool Holds(in Token token) => _answers[token] == Yes;
}
