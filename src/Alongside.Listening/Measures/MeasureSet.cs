using System.Collections.Immutable;
using Alongside.Listening.Entries;
using Alongside.Listening.Pushback;

namespace Alongside.Listening.Measures;

/// <summary>All measures of a conversation, in the order in which they are always written.</summary>
internal static class MeasureSet
{
    /// <summary>Finer than anything the measures can tell; keeps the last bits of floating point out of what is compared and stored.</summary>
    private const int Decimals = 4;

    /// <summary>Measures a conversation. Each of the measures is there, with a value or with why it has none.</summary>
    public static ImmutableArray<Measure> Of(Hearing hearing, ImmutableArray<Response> responses, OrderForm form)
    {
        ArgumentNullException.ThrowIfNull(hearing);
        ArgumentNullException.ThrowIfNull(form);
        var tally = Tally.Of(hearing, responses, form);
        ReadOnlySpan<Measure> measures =
        [
            TalkShare.Of(tally),
            WordShare.Of(tally),
            LongestMonologue.Of(tally),
            LongestCustomerStory.Of(tally),
            Pace.Of(tally),
            PaceAfterPushback.Of(tally),
            Patience.Of(tally),
            PatienceAfterPushback.Of(tally),
            Overlaps.Of(tally),
            TurnsPerMinute.Of(tally),
            Questions.Of(tally),
            OpenQuestionShare.Of(tally),
            Reflections.Of(tally),
            ReflectionToQuestion.Of(tally),
            Contradictions.Of(tally),
            Pressure.Of(tally),
            Pushbacks.Of(tally),
            PushbacksMet.Of(tally),
            NeedsStated.Of(tally),
            NeedsCovered.Of(tally),
            OfferBeforeNeed.Of(tally),
            SideBySide.Of(tally),
        ];
        var rounded = ImmutableArray.CreateBuilder<Measure>(measures.Length);
        foreach (var measure in measures)
            rounded.Add(measure.Value is { } value ? measure with { Value = Math.Round(value, Decimals) } : measure);
        return rounded.MoveToImmutable();
    }
}
