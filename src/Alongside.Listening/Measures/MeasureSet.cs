using System.Collections.Immutable;
using Alongside.Listening.Entries;
using Alongside.Listening.Pushback;

namespace Alongside.Listening.Measures;

/// <summary>All measures of a conversation, in the order in which they are always written.</summary>
internal static class MeasureSet
{
    /// <summary>Finer than anything the measures can tell; keeps the last bits of floating point out of what is compared and stored.</summary>
    private const int Decimals = 4;

    private const string OnlySure = " Only what surely pushed back is counted here, not what may have.";

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
        return Rounded(measures);
    }

    /// <summary>The measures about pushback once more, counting only pushback that is sure.</summary>
    public static ImmutableArray<Measure> OfSurePushback(Hearing hearing, ImmutableArray<Response> responses, OrderForm form)
    {
        var tally = Tally.Of(hearing, [.. responses.Where(r => r.Heard.IsSure)], form);
        ReadOnlySpan<Measure> measures =
        [
            Sure(PaceAfterPushback.Of(tally)),
            Sure(PatienceAfterPushback.Of(tally)),
            Sure(Pushbacks.Of(tally, HeardPushback.SureFrom)),
            Sure(PushbacksMet.Of(tally)),
        ];
        return Rounded(measures);
    }

    private static Measure Sure(Measure measure) => measure with
    {
        Definition = measure.Definition + OnlySure,
        Unmeasurable = measure.Unmeasurable is WhyNot.NoPushback ? WhyNot.NoSurePushback : measure.Unmeasurable,
    };

    private static ImmutableArray<Measure> Rounded(ReadOnlySpan<Measure> measures)
    {
        var rounded = ImmutableArray.CreateBuilder<Measure>(measures.Length);
        foreach (var measure in measures)
            rounded.Add(measure.Value is { } value ? measure with { Value = Math.Round(value, Decimals) } : measure);
        return rounded.MoveToImmutable();
    }
}
