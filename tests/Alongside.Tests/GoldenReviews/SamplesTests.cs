using Alongside.Configuration;
using Alongside.Listening;
using Alongside.Readers;
using Alongside.Tests.Reviews;
using Xunit;

namespace Alongside.Tests.GoldenReviews;

public sealed class SamplesTests
{
    private static readonly string Samples = Path.Combine(Repository.Root, "samples", "conversations");

    public static TheoryData<string> Names =>
        new(Directory.EnumerateFiles(Samples).Select(p => Path.GetFileName(p)!).Where(n => n[0] != '.').Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Are_reviewed_as_it_was_read_and_accepted(string name) =>
        Golden.Same($"golden/{name}.txt", string.Join('\n', Reviews(name).Select(ReviewText.Of)));

    [Fact]
    public void Every_golden_review_has_its_sample()
    {
        if (Golden.Accepting) return;
        var golden = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Alongside.Tests", "golden")).Select(p => Path.GetFileNameWithoutExtension(p)!);
        Assert.Empty(golden.Except(Names.Select(row => row.Data), StringComparer.Ordinal));
    }

    private static IEnumerable<Review> Reviews(string name)
    {
        var (settings, _) = SettingsFile.Read(Path.Combine(Samples, SettingsLookup.FileName));
        var reading = TranscriptFormats.Read(new SourceFile(name, File.ReadAllBytes(Path.Combine(Samples, name))));
        Assert.Empty(reading.Problems);
        return reading.Transcripts.Select(transcript => Listener.BuiltIn.Review(Sides.Seat(transcript, settings!.Me).Conversation!));
    }
}
