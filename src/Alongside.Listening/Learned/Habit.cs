namespace Alongside.Listening.Learned;

/// <summary>
/// What the seller has mostly done in the talk so far. Who has told and argued goes on with it, and what then sounds like saying the customer back seldom is ("so you just sign here"); who has asked and listened says back more often.
/// </summary>
/// <remarks>
/// Fitted, by logistic regression beside what the model holds of each utterance, on 237 whole conversations among the English training lines, by models that had not seen their hands.
/// </remarks>
internal sealed class Habit
{
    /// <summary>What share of their utterances sellers tell something in.</summary>
    private const double Usual = 0.36;

    /// <summary>So many utterances of the usual share stand for what is not known at the beginning.</summary>
    private const double Weight = 4;

    /// <summary>What lies back counts less, utterance by utterance.</summary>
    private const double Fading = 0.95;

    private const double Slope = -5;

    /// <summary>However much was told, what is plainly said back is still heard.</summary>
    private const double Least = -2;

    private const double Most = 1;

    private double _told;
    private double _count;

    /// <summary>What it adds to the score of saying back, in logits.</summary>
    public double SaysBack => Math.Clamp(Slope * (((_told + (Weight * Usual)) / (_count + Weight)) - Usual), Least, Most);

    /// <summary>Takes note of an utterance of the seller's.</summary>
    /// <param name="tells">How likely it mainly tells something, 0 to 1.</param>
    public void Add(double tells) => (_told, _count) = ((_told * Fading) + tells, (_count * Fading) + 1);
}
