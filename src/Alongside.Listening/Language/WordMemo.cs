namespace Alongside.Listening.Language;

/// <summary>
/// What there is to say about a word, worked out when it is first asked for and remembered by the word's number. The answer must depend on the word alone and
/// must not be the default of its type, which stands for not yet asked; it is a reference or a small number, which is written in one piece. Threads may ask at once: at worst
/// they work out the same answer twice.
/// </summary>
/// <param name="answer">Works it out from the full form.</param>
internal sealed class WordMemo<T>(Func<string, T> answer)
{
    private T[] _answers = new T[1024];

    public T this[in Token token]
    {
        get
        {
            var answers = _answers;
            return token.Word < answers.Length && answers[token.Word] is var known && !EqualityComparer<T>.Default.Equals(known, default) ? known : Ask(token);
        }
    }

    private T Ask(in Token token)
    {
        var said = answer(token.Norm);
        if (token.Word == Lexicon.Unnumbered) return said;
        var answers = _answers;
        if (token.Word >= answers.Length)
        {
            Array.Resize(ref answers, Math.Max(answers.Length * 2, token.Word + 1));
            _answers = answers;
        }

        answers[token.Word] = said;
        return said;
    }
}
