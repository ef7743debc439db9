using System.Collections.Immutable;
using Alongside.Listening.Conversations;

namespace Alongside.Readers;

/// <summary>What a reader found in one file, and how it becomes a <see cref="Reading"/>: one rule for all formats.</summary>
/// <param name="Format">The name of the format.</param>
/// <param name="Unit">What <see cref="SpokenLine.Position"/> counts: <c>line</c>, <c>segment</c>.</param>
/// <param name="Lines">In the file's order.</param>
internal sealed record SpokenLines(string Format, string Unit, IReadOnlyList<SpokenLine> Lines)
{
    /// <summary>
    /// Blank lines are dropped; a time that is no time is dropped, and so is an end before its start. With speakers it is
    /// a transcript, and words that nobody is named for are left out and reported; without any it is unattributed.
    /// </summary>
    public Reading Read(SourceFile file)
    {
        var roster = new Roster();
        var named = ImmutableArray.CreateBuilder<TranscriptLine>();
        var unnamed = ImmutableArray.CreateBuilder<UnattributedLine>();
        var (firstUnnamed, words) = (0, 0);
        foreach (var line in Lines)
        {
            var text = Wording.Clean(line.Text);
            if (text.Length == 0) continue;
            var start = Known(line.StartSeconds);
            var end = Known(line.EndSeconds) is { } e && !(e < start) ? e : (double?)null;
            var speaker = line.Speaker is null ? "" : Wording.Clean(line.Speaker);
            if (speaker.Length > 0)
            {
                named.Add(new TranscriptLine(roster.IndexOf(speaker), start, end, text));
                continue;
            }

            if (!IsSound(text) && words++ == 0) firstUnnamed = line.Position;
            unnamed.Add(new UnattributedLine(start, end, text));
        }

        if (named.Count > 0)
        {
            var transcript = new Transcript(file.Name, Format, Medium.Call, StartedAt: null, roster.Speakers, named.DrainToImmutable());
            return new Reading([transcript], words == 0 ? [] : [LeftOut(file, words, firstUnnamed)]);
        }

        return unnamed.Count > 0
            ? Reading.WithoutSpeakers(new UnattributedTranscript(file.Name, Format, Medium.Call, StartedAt: null, unnamed.DrainToImmutable()))
            : Nothing(file);
    }

    /// <summary>The answer to a file in which nobody says anything.</summary>
    public static Reading Nothing(SourceFile file) => Reading.Refused(new ReadProblem(
        ReadProblemCode.Empty,
        file.Name,
        Position: null,
        "there are no words in it",
        "Export the conversation again, and check that the transcript was switched on"));

    private ReadProblem LeftOut(SourceFile file, int count, int first) => new(
        ReadProblemCode.Broken,
        file.Name,
        $"{Unit} {first}",
        count == 1 ? "the words here do not say who is speaking and were left out" : $"the words here and at {count - 1} more places do not say who is speaking and were left out",
        "Put \"Name: \" before them to have them read");

    // "[Music]", "(door closes)": nobody says them, so nobody's name is missing.
    private static bool IsSound(string text) => text[0] switch
    {
        '[' => text.IndexOf(']', StringComparison.Ordinal) == text.Length - 1,
        '(' => text.IndexOf(')', StringComparison.Ordinal) == text.Length - 1,
        '♪' => true,
        _ => false,
    };

    private static double? Known(double? seconds) => seconds is { } s && double.IsFinite(s) && s >= 0 ? s : null;
}
