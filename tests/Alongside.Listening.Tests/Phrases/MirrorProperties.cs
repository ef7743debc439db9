using Alongside.Listening.Language;
using Alongside.Listening.Phrases;
using CsCheck;
using Xunit;

namespace Alongside.Listening.Tests.Phrases;

public sealed class MirrorProperties
{
    private static readonly string[] Pieces =
    [
        "i", "I'm", "we", "we've", "my", "our", "me", "us", "mine", "ours", "myself", "ourselves", "already", "have", "had", "don't", "was", "is", "it", "the",
        "a", "books", "for", "to", "and", "but", "so", "just", "you know", "I mean", "kind of", ",", "-", "–", "like", "someone", "need", "want", "site", "wife", "not",
        "right", "yeah", "there", "that", "what", "need", "is", "too", "expensive", "should", "will", "said", "three", "12", "$40", "US", "gonna", "ain't", "dunno", "…", ".",
    ];

    private static readonly Gen<string> Talk = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[1, 24].Select(p => string.Join(' ', p));

    [Fact]
    public void Never_fails_on_any_text() => Gen.String.Sample(text => Holds(text), iter: 3_000);

    [Fact]
    public void Never_fails_on_any_range() => Gen.Select(Talk, Gen.Int[-3, 60], Gen.Int[-3, 60])
        .Sample((text, first, end) => Mirror.Of(Passage.Of(text), new TokenRange(first, end)) is null or { Length: > 0 }, iter: 5_000);

    [Fact]
    public void What_comes_out_is_a_clean_sentence_in_the_second_person() => Talk.Sample(Holds, iter: 10_000);

    private static bool Holds(string text)
    {
        var passage = Passage.Of(text);
        var mirrored = Mirror.Of(passage, new TokenRange(0, passage.Tokens.Length));
        if (mirrored is null) return true;
        var again = Passage.Of(mirrored);
        return !again.Tokens.Any(t => t.Norm is "i" or "me" or "my" or "we" or "us" or "our" or "myself" or "ourselves" && t.Span.In(mirrored) is not ("US" or "'s"))
            && !mirrored.Contains("  ", StringComparison.Ordinal)
            && !mirrored.Contains(" ,", StringComparison.Ordinal)
            && mirrored[0] == char.ToUpperInvariant(mirrored[0])
            && mirrored[^1] is not ('.' or ',' or ' ' or '?' or '!');
    }
}
