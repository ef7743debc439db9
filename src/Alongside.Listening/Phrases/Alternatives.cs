using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Moments;
using Alongside.Listening.Moves;

namespace Alongside.Listening.Phrases;

/// <summary>What could have been said instead: up to three wordings of different kinds, made from the customer's own words where that goes well.</summary>
internal static class Alternatives
{
    /// <summary>No more than this for one moment.</summary>
    public const int Most = 3;

    private const int MostOfOneKind = 2;

    /// <summary>The wordings for one moment; none for a strength.</summary>
    /// <param name="kind">The kind of moment.</param>
    /// <param name="pushback">The kind of pushback that it answers, if any.</param>
    /// <param name="hearing">The conversation.</param>
    /// <param name="quote">The words that the moment rests on.</param>
    /// <param name="about">The customer's words that they answer; where null, what the customer said last before them.</param>
    /// <param name="book">The phrases.</param>
    /// <param name="used">The wordings that this review has used already; those chosen here are added, so that nothing is said twice.</param>
    public static ImmutableArray<Alternative> For(
        MomentKind kind, Label? pushback, Hearing hearing, Quote quote, Quote? about, PhraseBook book, ISet<string> used)
    {
        if (kind <= MomentKind.GaveRoom) return [];
        var fillings = new Fillings(kind, hearing, quote, about);
        var chosen = ImmutableArray.CreateBuilder<Alternative>(Most);
        foreach (var phrase in Candidates(kind, pushback, book))
        {
            if (chosen.Count == Most) break;
            if (phrase.Kind is not { } does || (Key(phrase) is { } spent && used.Contains(spent)) || IsTooMuchOfOne(chosen, does)) continue;
            if (phrase.OnlyWithoutFigure && fillings.HasFigure) continue;
            if (fillings.Fill(phrase.Text) is not { } text || !used.Add(text)) continue;
            if (Key(phrase) is { } key) used.Add(key);
            chosen.Add(new Alternative(text, does));
        }

        return chosen.ToImmutable();
    }

    private static IEnumerable<Phrase> Candidates(MomentKind kind, Label? pushback, PhraseBook book)
    {
        var answersPushback = kind is MomentKind.Contradiction or MomentKind.Pressure or MomentKind.Defence or MomentKind.Discount
            or MomentKind.IgnoredPushback;
        return answersPushback && pushback is { } label && label.IsPushback() ? book.After(label).Concat(book.After(kind)) : book.After(kind);
    }

    /// <summary>A phrase that is all the customer's words is new each time; any other counts by its own words.</summary>
    private static string? Key(Phrase phrase) => phrase.Text is Slots.Mirror + "." or Slots.Question ? null : phrase.Text;

    private static bool IsTooMuchOfOne(ImmutableArray<Alternative>.Builder chosen, AlternativeKind kind) =>
        chosen.Count(a => a.Kind == kind) is var count && (count >= MostOfOneKind || (count > 0 && kind is not AlternativeKind.Ask));
}
