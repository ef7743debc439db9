using Alongside.Listening.Language;

namespace Alongside.Listening.Learned;

/// <summary>What the other side has just said, as far as the model looks at it. Built once for a turn, and used for every utterance that answers it.</summary>
internal sealed class Earlier
{
    /// <summary>Nothing was said before.</summary>
    public static Earlier Nothing { get; } = new();

    private readonly HashSet<uint> _stems = [];

    /// <summary>The words, hashed, in their order.</summary>
    public List<uint> Words { get; } = [];

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
        (EndsAsking, IsNegated, PushesBack, Asks) = (false, false, false, false);
    }

    /// <summary>Takes in one more utterance of the turn.</summary>
    public void Add(Passage passage, WordClasses classes)
    {
        EndsAsking = false;
        foreach (var token in passage.Tokens)
        {
            if (token.Kind is TokenKind.Word or TokenKind.Number)
            {
                EndsAsking = false;
                var word = classes.Of(token, at: 0, Nothing);
                Words.Add(word.Hash);
                if (word.Is(WordClass.Negation)) IsNegated = !IsNegated;
                if (word.IsContent) _stems.Add(word.Stem);
            }
            else if (token.Is("?"))
            {
                EndsAsking = true;
            }
        }
    }
}
