using Alongside.Listening.Language;

namespace Alongside.Listening.Rules;

/// <summary>
/// What the other side's last words called for. A question and its answer are one pair (Schegloff 2007): "Four hundred" is a budget
/// only after somebody asked for one.
/// </summary>
internal ref struct Prompt(RuleContext context, PatternIndex index, Vocabulary vocabulary, Span<bool> called)
{
    /// <summary>A turn's end is what gets the answer: so many sentences of it.</summary>
    private const int MostSentencesBefore = 2;

    /// <summary>And an answer comes at once: in these sentences of the utterance, and in these utterances of the turn.</summary>
    private const int MostSentencesOfAnswer = 3;
    private const int MostUtterancesOfAnswer = 2;

    private readonly Span<bool> _called = called;
    private bool _isKnown;

    /// <summary>Whether this sentence is near enough to the other side's last words to answer them.</summary>
    public readonly bool IsNear(Passage passage, TokenRange sentence) => !context.Before.IsEmpty && context.Since < MostUtterancesOfAnswer
        && (passage.Sentences.Length <= MostSentencesOfAnswer || sentence.First < passage.Sentences[MostSentencesOfAnswer].First);

    /// <summary>Whether a rule's <c>after</c> patterns stand in the other side's last words.</summary>
    public bool CallsFor(int rule)
    {
        if (!_isKnown) Look();
        return _called[rule];
    }

    private void Look()
    {
        _isKnown = true;
        var left = MostSentencesBefore;
        for (var i = context.Before.Length - 1; i >= 0 && left > 0; i--) left = Look(context.Before[i], left);
    }

    /// <summary>Looks at so many of a passage's last sentences, and returns how many are left to look at before it.</summary>
    private readonly int Look(Passage passage, int sentences)
    {
        var count = Words.CountOf(passage);
        var words = Words.Of(passage, vocabulary, count <= RuleSearch.FewTokens ? stackalloc int[count] : new int[count], count <= RuleSearch.FewTokens ? stackalloc bool[count] : new bool[count]);
        var left = sentences;
        for (var s = passage.Sentences.Length - 1; s >= 0 && left > 0; s--, left--) Look(words, passage.Sentences[s]);
        return left;
    }

    private readonly void Look(in Words words, TokenRange sentence)
    {
        Span<ulong> possible = stackalloc ulong[index.Length];
        var matcher = new PatternMatcher(words, sentence);
        index.Among(words.In(sentence), possible);
        for (var token = sentence.First; token < Math.Min(sentence.End, words.Ids.Length); token++)
        {
            if (!index.CanBegin(words, token, possible)) continue;
            var candidates = index.At(words, token, possible);
            while (candidates.MoveNext())
                if (index[candidates.Current] is var (rule, pattern) && !_called[rule] && matcher.Matches(token, pattern)) _called[rule] = true;
        }
    }
}
