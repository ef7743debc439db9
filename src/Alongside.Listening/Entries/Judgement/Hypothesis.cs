using System.Collections.Immutable;
using Alongside.Listening.Entries.German;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Judgement;

/// <summary>
/// Tells facts from suppositions: "if we had ten thousand we'd …" is no budget, "if it stays under five thousand we can do it" is a limit
/// that holds.
/// </summary>
internal static class Hypothesis
{
    private static readonly PhraseSet Supposing = new(
        "suppose|supposing|imagine|let us say it|let us say we|let us say you|let us say there|say it were|say it was|say we had|" +
        "say we could|assuming|hypothetically|in theory|in an ideal world|in a dream world|in my dreams|i wish|we wish|wish we|" +
        "wish i|" +
        "if only|no object|what if|pretend|for the sake of argument|even if|as if|would have been|could have been|theoretically|" +
        "one day we might|ideal world");

    private static readonly PhraseSet Asides = new(
        "if possible|if anything|if necessary|if need be|if that helps|if that is helpful|if you want|if you need|if you ask|" +
        "if you like|if you must|if you really|if you insist|if i remember|if i am honest|if we are honest|if you are asking|" +
        "if at all|if i had to say|if i had to guess|if i had to put a number|if i had to name|if i have to say|if i had to pick|" +
        "if pushed|if pressed|if you push me|if all goes well");

    private static readonly PhraseSet Limits = new(
        "under|below|less than|within|no more than|not more than|up to|at most|inside|not go over|not exceed|not over|" +
        "cheaper than|around|about|for");

    private static readonly PhraseSet Unreal = new("had|were|was|won|won the|could afford|got the grant|inherited|came into|would have");

    /// <summary>Whether the value is only supposed.</summary>
    public static bool Is(Passage passage, TokenRange sentence, TokenRange value)
    {
        if (passage.Language is Languages.German) return GermanTraps.IsSupposed(passage, sentence);
        var tokens = passage.Tokens;
        if (Supposing.Find(tokens, sentence.First, Math.Min(sentence.End, value.First + 1)) >= 0) return true;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (!tokens[i].Is("if") || Asides.LengthAt(tokens, i, sentence.End) > 0) continue;
            if (i < value.First ? !IsRealLimit(tokens, i, value) : i >= value.End && Unreal.Find(tokens, i, Math.Min(sentence.End, i + 6)) >= 0) return true;
        }

        return IsWithThat(tokens, sentence, value);
    }

    private static bool IsRealLimit(ImmutableArray<Token> tokens, int at, TokenRange value)
    {
        if (at + 1 >= value.End || tokens[at + 1].Norm is not ("it" or "that" or "this" or "the" or "you" or "everything" or "all")) return false;
        for (var i = at; i < value.First; i++)
            if (tokens[i].Norm is "had" or "won" or "were") return false;
        return Limits.Find(tokens, at + 2, value.End) >= 0;
    }

    /// <summary>"With ten thousand we could do it properly".</summary>
    private static bool IsWithThat(ImmutableArray<Token> tokens, TokenRange sentence, TokenRange value) =>
        value.First > sentence.First && tokens[value.First - 1].Is("with") && value.End + 1 < sentence.End
        && tokens[value.End].Norm is "we" or "i" or "you" or "," && tokens[Math.Min(sentence.End - 1, value.End + (tokens[value.End].Is(",") ? 2 : 1))].Norm is "could" or "would" or "might";
}
