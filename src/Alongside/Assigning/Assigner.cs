using System.Collections.Immutable;
using Alongside.Commands;
using Alongside.Readers;

namespace Alongside.Assigning;

/// <summary>Gives a conversation without speakers its speakers, where the user asked for it with <c>--assign</c>.</summary>
internal sealed class Assigner(ReviewRequest request, Surroundings surroundings, Reports reports)
{
    /// <summary>The reading with its words assigned; unchanged where it has speakers, or where nobody wants to say.</summary>
    public Reading Assigned(Reading reading)
    {
        if (!request.Assign || reading.Unattributed is not { } unattributed) return reading;
        var others = reading.Problems.RemoveAll(problem => problem.Code == ReadProblemCode.NoSpeakers);
        var names = request.Pattern is { } pattern ? ByPattern(pattern, unattributed) : ByAsking(unattributed);
        return names is { } said
            ? new Reading(reading.Transcripts.Add(unattributed.SaidBy(said)), others)
            : reading with { Problems = others };
    }

    private ImmutableArray<string>? ByPattern(AssignPattern pattern, UnattributedTranscript unattributed)
    {
        var (names, problem) = pattern.For(unattributed.Source, unattributed.Lines.Length);
        if (problem is null) return names;
        reports.Say(problem);
        return null;
    }

    private ImmutableArray<string>? ByAsking(UnattributedTranscript unattributed)
    {
        if (!surroundings.CanAsk || request.Paths.Contains("-"))
        {
            reports.Say(new Problem(unattributed.Source, "there is no terminal here to ask who said what", "Say it as a pattern: --assign \"Dana,Jana\" when they take turns"));
            return null;
        }

        reports.Done();
        if (new AssignDialogue(surroundings.Answers, surroundings.Error).Ask(unattributed) is { } names)
        {
            surroundings.Error.WriteLine(Printable.Line($"Next time the same with --assign \"{AssignPattern.Of(names)}\""));
            return names;
        }

        reports.Say(new Problem(unattributed.Source, "left out, as it is not said who speaks", "Begin again with --assign"));
        return null;
    }
}
