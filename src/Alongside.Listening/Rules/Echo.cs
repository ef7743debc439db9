using System.Collections.Immutable;
using Alongside.Listening.Language;

namespace Alongside.Listening.Rules;

/// <summary>How much of a sentence the other side has just said.</summary>
internal sealed class Echo(ImmutableArray<Passage> before)
{
    private HashSet<string>? _stems;

    /// <summary>The share of the sentence's content words that were in what the other side said before; 0 where none was.</summary>
    public double ShareOf(Passage passage, TokenRange sentence)
    {
        if (before.IsEmpty) return 0;
        var stems = _stems ??= Stems();
        var (shared, all) = (0, 0);
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (!ContentWords.Is(passage.Tokens[i], passage.Language)) continue;
            all++;
            if (stems.Contains(ContentWords.Stem(passage.Tokens[i], passage.Language))) shared++;
        }

        return all == 0 ? 0 : (double)shared / all;
    }

    private HashSet<string> Stems()
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (var passage in before)
            foreach (var token in passage.Tokens)
                if (ContentWords.Is(token, passage.Language)) stems.Add(ContentWords.Stem(token, passage.Language));
        return stems;
    }
}
