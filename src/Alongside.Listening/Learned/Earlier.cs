using Alongside.Listening.Conversations;
using Alongside.Listening.Language;

namespace Alongside.Listening.Learned;

/// <summary>What the other side has just said, as far as the model looks at it. Built once for a turn, and used for every utterance that answers it.</summary>
internal sealed class Earlier
{
    /// <summary>Nothing was said before.</summary>
    public static Earlier Nothing { get; } = new();

    private readonly StemSet _stems = new();

    /// <summary>The words, hashed, in their order.</summary>
    public List<uint> Words { get; } = [];

    /// <summary>Of what sort each of the seller's words is: what a customer's answer means depends on what was asked, however it was put. The customer's are not looked at so.</summary>
    public List<byte> Sorts { get; } = [];

    /// <summary>How many content words it has, each counted once.</summary>
    public int Stems => _stems.Count;

    /// <summary>Whether it ends with a question mark.</summary>
    public bool EndsAsking { get; private set; }

    /// <summary>Whether an odd number of negations stands in it.</summary>
    public bool IsNegated { get; private set; }

    /// <summary>Whether rules heard a pushback in it.</summary>
    public bool PushesBack { get; set; }

    /// <summary>Whether rules heard a question in it.</summary>
    public bool Asks { get; set; }

    public bool Has(uint stem) => _stems.Contains(stem);

    /// <summary>Begins another turn.</summary>
    public void Clear()
    {
        _stems.Clear();
        Words.Clear();
        Sorts.Clear();
        (EndsAsking, IsNegated, PushesBack, Asks) = (false, false, false, false);
    }

    /// <summary>Takes in one more utterance of the turn.</summary>
    /// <param name="side">Who said it.</param>
    /// <param name="passage">The utterance.</param>
    /// <param name="classes">What is known of its words.</param>
    public void Add(Side side, Passage passage, WordClasses classes)
    {
        var featurizer = new Featurizer(classes);
        featurizer.Read(passage, Nothing);
        Add(side, passage, featurizer.Words);
    }

    /// <summary>Takes in one more utterance of the turn, whose words are known already.</summary>
    /// <param name="side">Who said it.</param>
    /// <param name="passage">The utterance.</param>
    /// <param name="words">Its words.</param>
    public void Add(Side side, Passage passage, ReadOnlySpan<Word> words)
    {
        foreach (ref readonly var word in words)
        {
            Words.Add(word.Hash);
            if (side is Side.Seller) Sorts.Add(word.Sort);
            if (word.Is(WordClass.Negation)) IsNegated = !IsNegated;
            if (word.IsContent) _stems.Add(word.Stem);
        }

        EndsAsking = EndsWithMark(passage, words.IsEmpty ? 0 : words[^1].Token + 1);
    }

    /// <summary>Whether a question mark stands in it from a token on.</summary>
    private static bool EndsWithMark(Passage passage, int first)
    {
        for (var i = first; i < passage.Tokens.Length; i++)
            if (passage.Tokens[i].Is("?")) return true;
        return false;
    }
}
