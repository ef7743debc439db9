using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Alongside.Listening.Conversations;
using Alongside.Readers;

namespace Alongside.Bench;

/// <summary>A call of any length, made of the sample conversations one after the other, again and again.</summary>
internal static class Talk
{
    /// <summary>About as much as is said in an hour.</summary>
    public const int HourOfUtterances = 700;

    private const string Seller = "Jana Novak";
    private const string Customer = "Dana Whitfield";

    // An hour has 700 utterances, about five seconds each, a tenth of it silence.
    private const double SecondsEach = 5.1;
    private const double SecondsSpoken = 4.6;

    private static readonly Lazy<ImmutableArray<(Side Side, string Text)>> Lines = new(ReadSamples);

    public static Conversation Of(int utterances)
    {
        var people = ImmutableArray.Create(new Participant("p1", Customer, Side.Customer), new Participant("p2", Seller, Side.Seller));
        var said = Enumerable.Range(0, utterances).Select(i =>
        {
            var (side, text) = Lines.Value[i % Lines.Value.Length];
            return new Utterance(i, side == Side.Customer ? "p1" : "p2", side, i * SecondsEach, i * SecondsEach + SecondsSpoken, text);
        });
        return new Conversation("talk.vtt", "zoom-vtt", Medium.Call, StartedAt: null, people, [.. said]);
    }

    /// <summary>The same as the WebVTT that Zoom would write.</summary>
    public static string AsZoomVtt(int utterances)
    {
        var file = new StringBuilder("WEBVTT\n");
        foreach (var utterance in Of(utterances).Utterances)
        {
            var name = utterance.Side == Side.Seller ? Seller : Customer;
            file.Append(CultureInfo.InvariantCulture, $"\n{utterance.Index + 1}\n{Time(utterance.StartSeconds!.Value)} --> {Time(utterance.EndSeconds!.Value)}\n{name}: {utterance.Text}\n");
        }

        return file.ToString();
    }

    /// <summary>The conversations of a folder in which that person has the seller's seat.</summary>
    public static ImmutableArray<Conversation> In(string folder, string seller) =>
    [
        .. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)
            .SelectMany(file => TranscriptFormats.Read(new SourceFile(file, File.ReadAllBytes(file))).Transcripts)
            .Select(transcript => Sides.Seat(transcript, [seller]).Conversation).OfType<Conversation>(),
    ];

    /// <summary>The root of the repository.</summary>
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    private static string Time(double seconds) => TimeSpan.FromSeconds(seconds).ToString(@"hh\:mm\:ss\.fff", CultureInfo.InvariantCulture);

    private static ImmutableArray<(Side, string)> ReadSamples()
    {
        string[] sellers = ["Tom Ashworth", "Owen Pritchard", "Priya Raman", "Tyler Brandt", "Nadia Petrova-Lindqvist"];
        var lines = ImmutableArray.CreateBuilder<(Side, string)>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Root, "samples", "conversations")).Where(f => !Path.GetFileName(f).StartsWith('.')).Order(StringComparer.Ordinal))
            foreach (var transcript in TranscriptFormats.Read(new SourceFile(file, File.ReadAllBytes(file))).Transcripts)
                if (transcript.Medium == Medium.Call && Sides.Seat(transcript, sellers).Conversation is { } conversation)
                    lines.AddRange(conversation.Utterances.Select(u => (u.Side, u.Text)));
        return lines.ToImmutable();
    }

    private static string Above(string folder) =>
        File.Exists(Path.Combine(folder, "Alongside.slnx")) ? folder : Above(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("This runs inside the repository."));
}
