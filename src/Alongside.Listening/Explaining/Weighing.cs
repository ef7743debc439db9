using System.Collections.Immutable;

namespace Alongside.Listening.Explaining;

/// <summary>
/// How the trained model came to be as sure of something as it is. The model adds up weights; the sum, the score, is squashed to how sure it is:
/// 0 is even, +2 about 88 in 100, −2 about 12 in 100.
/// </summary>
/// <param name="Sureness">How sure it is, 0 to 1. The mean of its <paramref name="Readings"/>, by their shares.</param>
/// <param name="Threshold">From how sure on the model says it without a rule, 0 to 1; null where there is no such bound.</param>
/// <param name="Base">What it begins with before it has read a word: the rarer something is, the lower.</param>
/// <param name="Words">What each word of the utterance adds, in their order; those that add nothing are left out. What several words add together is shared evenly between them.</param>
/// <param name="Before">What was said before adds: the other side's words, and to what a seller says back how much they have told so far.</param>
/// <param name="Rules">What it adds that rules found something; for the order form, what the utterance was heard as.</param>
/// <param name="Rest">What the rest adds: length, marks, how it begins, how much of the other side's words comes back.</param>
/// <param name="Readings">What was read: all of it, or the one sentence that decided, or all of it and every sentence, each with its share.</param>
public sealed record Weighing(
    double Sureness,
    double? Threshold,
    double Base,
    ImmutableArray<WordWeight> Words,
    double Before,
    double Rules,
    double Rest,
    ImmutableArray<Reading> Readings)
{
    /// <summary>All that was added up. It equals what the readings come to, by their shares.</summary>
    public double Score => Base + Words.Sum(w => w.Weight) + Before + Rules + Rest;

    /// <summary>The words that speak for it most, the strongest first.</summary>
    public ImmutableArray<WordWeight> For(int most) => [.. Words.Where(w => w.Weight > 0).OrderByDescending(w => w.Weight).Take(most)];

    /// <summary>The words that speak against it most, the strongest first.</summary>
    public ImmutableArray<WordWeight> Against(int most) => [.. Words.Where(w => w.Weight < 0).OrderBy(w => w.Weight).Take(most)];
}
