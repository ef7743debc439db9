using Alongside.Listening.Language;


namespace Alongside.Listening.Rules;

/// <summary>A passage as the matcher sees it: the number of each token's word, and where sentences begin once their lead-ins are left aside.</summary>
internal sealed class Words
{
    /// <summary>No one says this many words in one go; what follows in a longer utterance is kept, but not labelled.</summary>
    public const int MostTokens = 20_000;

    private Words(Passage passage, int[] ids, bool[] starts) => (Passage, Ids, Starts) = (passage, ids, starts);

    public Passage Passage { get; }

    public int[] Ids { get; }

    public bool[] Starts { get; }

    public static Words Of(Passage passage, Vocabulary vocabulary, IReadOnlySet<string> leadIns)
    {
        var tokens = passage.Tokens;
        var count = Math.Min(tokens.Length, MostTokens);
        var ids = new int[count];
        var starts = new bool[count];
        foreach (var sentence in passage.Sentences)
        {
            if (sentence.First >= count) break;
            var leading = true;
            for (var i = sentence.First; i < Math.Min(sentence.End, count); i++)
            {
                var id = vocabulary.Find(tokens[i].Norm);
                ids[i] = id == Vocabulary.Unknown && tokens[i].Kind is TokenKind.Number ? Vocabulary.Number : id;
                starts[i] = leading;
                leading = leading && (tokens[i].Kind is TokenKind.Punctuation || leadIns.Contains(tokens[i].Norm));
            }
        }

        return new Words(passage, ids, starts);
    }
}
