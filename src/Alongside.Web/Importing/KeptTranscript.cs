using System.Text.Json;
using System.Text.Json.Serialization;
using Alongside.Readers;
using Alongside.Storage;

namespace Alongside.Web.Importing;

/// <summary>
/// A conversation as it is kept. Mostly that is its file as it came. Where the owner had to say who said what, or where the file held other people's
/// conversations too, it is this one conversation alone, written down as it was read.
/// </summary>
internal static class KeptTranscript
{
    /// <summary>What the name of a file ends with that holds one conversation as it was read.</summary>
    public const string Extension = ".alongside.json";

    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Converters = { new JsonStringEnumConverter() } };

    /// <summary>The conversation written down.</summary>
    public static byte[] Write(Transcript transcript) => JsonSerializer.SerializeToUtf8Bytes(transcript, Json);

    /// <summary>The conversation; null where it cannot be read any more.</summary>
    public static Transcript? Read(StoredConversation kept) =>
        kept.FileName.EndsWith(Extension, StringComparison.Ordinal)
            ? Parse(kept.Content)
            : TranscriptFormats.Read(new SourceFile(kept.FileName, kept.Content)).Transcripts is [var first, ..] ? first : null;

    private static Transcript? Parse(byte[] content)
    {
        try
        {
            return JsonSerializer.Deserialize<Transcript>(content, Json) is { } transcript && IsWhole(transcript) ? transcript : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // An export that was edited by hand can have anything in it.
    private static bool IsWhole(Transcript transcript) =>
        transcript.Source is not null && transcript.Format is not null && !transcript.Speakers.IsDefaultOrEmpty && !transcript.Lines.IsDefault
        && transcript.Speakers.All(s => s?.Name is not null && !s.Addresses.IsDefault)
        && transcript.Lines.All(l => l?.Text is { Length: > 0 } && l.Speaker >= 0 && l.Speaker < transcript.Speakers.Length);
}
