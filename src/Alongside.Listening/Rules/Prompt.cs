using Alongside.Listening.Language;

namespace Alongside.Listening.Rules;

/// <summary>
/// What the other side's last words called for. A question and its answer are one pair (Schegloff 2007): "Four hundred" is a budget
/// only after somebody asked for one.
/// </summary>
internal sealed class Prompt(RuleContext context, PatternIndex index, Func<Passage, Words> wordsOf)
{
    /// <summary>A turn's end is what gets the answer: so many sentences of it.</summary>
    private const int MostSentencesBefore = 2;

    /// <summary>And an answer comes at once: in these sentences of the utterance, and in these utterances of the turn.</summary>
    private const int MostSentencesOfAnswer = 3;
    private const int MostUtterancesOfAnswer = 2;

    private HashSet<int>? _called;

    /// <summary>Whether a rule's <c>after</c> patterns stand in the other side's last words, and this sentence is near enough to them.</summary>
    public bool CallsFor(int rule, Passage passage, TokenRange sentence)
    {
        if (context.Before.IsEmpty || context.Since >= MostUtterancesOfAnswer) return false;
        if (passage.Sentences.Length > MostSentencesOfAnswer && sentence.First >= passage.Sentences[MostSentencesOfAnswer].First) return false;
        return (_called ??= Called()).Contains(rule);
    }

    private HashSet<int> Called()
    {
        var called = new HashSet<int>();
        var left = MostSentencesBefore;
        for (var i = context.Before.Length - 1; i >= 0 && left > 0; i--)
        {
            var passage = context.Before[i];
            var words = wordsOf(passage);
            for (var s = passage.Sentences.Length - 1; s >= 0 && left > 0; s--, left--) Look(words, passage.Sentences[s], called);
        }

        return called;
    }

    private void Look(Words words, TokenRange sentence, HashSet<int> called)
    {
        var matcher = new PatternMatcher(words, sentence);
        for (var token = sentence.First; token < Math.Min(sentence.End, words.Ids.Length); token++)
        {
            foreach (var (rule, pattern) in index.Naming(words.Ids[token]))
                if (!called.Contains(rule) && matcher.At(token, pattern) is not null) called.Add(rule);
            foreach (var (rule, pattern) in index.Opening(words.Starts[token]))
                if (!called.Contains(rule) && matcher.At(token, pattern) is not null) called.Add(rule);
        }
    }
}
