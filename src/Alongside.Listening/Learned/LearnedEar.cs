using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Explaining;
using Alongside.Listening.Language;
using Alongside.Listening.Rules;

namespace Alongside.Listening.Learned;

/// <summary>Listens to one utterance after another with the trained models of a language. For one conversation at a time.</summary>
internal sealed class LearnedEar
{
    // Kept for the next conversation: it has grown to what it needs.
    [ThreadStatic]
    private static LearnedEar? _last;

    private readonly LearnedModel _seller;
    private readonly LearnedModel _customer;
    private readonly Opinion _opinion;

    private LearnedEar(LearnedModel seller, LearnedModel customer, WordClasses classes) => (_seller, _customer, Classes, _opinion) = (seller, customer, classes, new Opinion(classes));

    /// <summary>The classes of words of its language.</summary>
    public WordClasses Classes { get; }

    /// <summary>An ear for a language, which a thread uses for one conversation at a time; null where no models are there for it.</summary>
    public static LearnedEar? For(string language, ModelFile models)
    {
        if (models.Of(language, Side.Seller) is not { } seller || models.Of(language, Side.Customer) is not { } customer) return null;
        if (_last is { } last && ReferenceEquals(last._seller, seller) && ReferenceEquals(last._customer, customer)) return last;
        return _last = new LearnedEar(seller, customer, models.ClassesOf(language));
    }

    /// <summary>What the models say of an utterance; null where there is nothing in it. Good until the next is heard.</summary>
    /// <param name="side">Whose it is.</param>
    /// <param name="passage">Its words.</param>
    /// <param name="before">What the other side said before.</param>
    /// <param name="saysBack">What is added to the score of the seller's saying something back, in logits (<see cref="Habit.SaysBack"/>).</param>
    /// <param name="findings">What the rules found.</param>
    public Opinion? Hear(Side side, Passage passage, Earlier before, double saysBack, ImmutableArray<Finding> findings)
    {
        if (passage.Tokens.IsEmpty) return null;
        _opinion.Take(side is Side.Seller ? _seller : _customer, side, passage, before, saysBack, findings);
        return _opinion;
    }

    /// <summary>The words of the utterance that was heard last.</summary>
    /// <param name="passage">That utterance; nothing is heard where there is nothing in it.</param>
    public ReadOnlySpan<Word> WordsOf(Passage passage) => passage.Tokens.IsEmpty ? [] : _opinion.Words;

    /// <summary>What takes apart what the models say of an utterance. It stays good.</summary>
    public Weigher Weigh(Side side, Passage passage, Earlier before, double saysBack, ImmutableArray<Finding> findings)
    {
        var featurizer = new Featurizer(Classes);
        var pieces = Piece.Of(passage, range => (featurizer.Of(passage, range, before, findings), featurizer.WordCount, featurizer.BeforeCount));
        return new Weigher(side is Side.Seller ? _seller : _customer, passage, pieces, [.. findings.SelectMany(Featurizer.HashesOf)], side is Side.Seller ? head => Heads.SaysBack.Contains(head) ? saysBack : 0 : null);
    }
}
