using Alongside.Listening.Language;
using Alongside.Listening.Rules;
using Xunit;

namespace Alongside.Listening.Tests.Rules;

/// <summary>The index only spares work: whatever matches somewhere must be among what it leaves there.</summary>
public sealed class PatternIndexTests
{
    /// <summary>Every example is more than is worth waiting for.</summary>
    private const int EveryNth = 7;

    [Theory]
    [InlineData(Languages.English)]
    [InlineData(Languages.German)]
    public void Leaves_out_no_pattern_that_matches(string language)
    {
        var vocabulary = new Vocabulary();
        var lists = new PatternLists(WordLists.Parse(RepositoryFile.Read($"rules/{language}/words.txt"), "words.txt", []));
        var pages = BuiltInRules.Load(language).Pages;
        var rules = pages.Select(p => p.Finds.Where(f => f != "*").Select(f => Pattern.Of(PatternText.Parse(f, vocabulary, lists, language))).ToList()).ToList();
        var index = new PatternIndex(rules, vocabulary.Mentions());
        foreach (var text in pages.SelectMany(p => p.Flags.Concat(p.LetsPass)).Where((_, i) => i % EveryNth == 0).Select(e => e.Text))
        {
            var passage = Passage.Of(text, language);
            var words = Words.Of(passage, vocabulary, new int[passage.Tokens.Length], new bool[passage.Tokens.Length]);
            foreach (var sentence in passage.Sentences)
            {
                var possible = new ulong[index.Length];
                index.Among(words.In(sentence), possible);
                for (var token = sentence.First; token < sentence.End; token++)
                    Assert.Empty(Matching(rules, words, sentence, token).Except(Left(index, words, token, possible)));
            }
        }
    }

    private static List<Pattern> Matching(List<List<Pattern>> rules, Words words, TokenRange sentence, int token)
    {
        var matcher = new PatternMatcher(words, sentence);
        var matching = new List<Pattern>();
        foreach (var pattern in rules.SelectMany(r => r))
            if (matcher.Matches(token, pattern)) matching.Add(pattern);
        return matching;
    }

    private static List<Pattern> Left(PatternIndex index, Words words, int token, ulong[] possible)
    {
        var left = new List<Pattern>();
        if (!index.CanBegin(words, token, possible)) return left;
        var candidates = index.At(words, token, possible);
        while (candidates.MoveNext()) left.Add(index[candidates.Current].Pattern);
        return left;
    }
}
