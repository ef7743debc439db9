using Alongside.Listening.Language;

namespace Alongside.Listening.Rules;

/// <summary>A passage as the matcher sees it: the number of each token's word, and where sentences begin once their lead-ins are left aside.</summary>
internal readonly ref struct Words
{
    /// <summary>No one says this many words in one go; what follows in a longer utterance is kept, but not labelled.</summary>
    public const int MostTokens = 20_000;

    private Words(Passage passage, ReadOnlySpan<int> ids, ReadOnlySpan<bool> starts)
    {
        Passage = passage;
        Ids = ids;
        Starts = starts;
    }

    public Passage Passage { get; }

    public ReadOnlySpan<int> Ids { get; }

    public ReadOnlySpan<bool> Starts { get; }

    /// <summary>How many tokens of a passage are looked at.</summary>
    public static int CountOf(Passage passage) => Math.Min(passage.Tokens.Length, MostTokens);

    /// <summary>Numbers the words of a passage.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="vocabulary">The numbers.</param>
    /// <param name="ids">Room for <see cref="CountOf"/> of them.</param>
    /// <param name="starts">And for as many of these.</param>
    public static Words Of(Passage passage, Vocabulary vocabulary, Span<int> ids, Span<bool> starts)
    {
        var tokens = passage.Tokens.AsSpan()[..ids.Length];
        foreach (var sentence in passage.Sentences)
        {
            if (sentence.First >= tokens.Length) break;
            var leading = true;
            for (var i = sentence.First; i < Math.Min(sentence.End, tokens.Length); i++)
            {
                ids[i] = vocabulary.Find(tokens[i]);
                starts[i] = leading;
                leading = leading && (tokens[i].Kind is TokenKind.Punctuation || vocabulary.IsLeadIn(ids[i]));
            }
        }

        return new Words(passage, ids, starts);
    }

    /// <summary>The words of a sentence.</summary>
    public ReadOnlySpan<int> In(TokenRange sentence) => sentence.First < Ids.Length ? Ids[sentence.First..Math.Min(sentence.End, Ids.Length)] : [];

    /// <summary>The word so many tokens after a token; none that is known behind the last.</summary>
    public int Following(int token, int by) => token + by < Ids.Length ? Ids[token + by] : Vocabulary.Unknown;
}
