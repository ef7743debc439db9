using System.Collections.Immutable;
using Alongside.Readers.Json;
using Alongside.Readers.LinkedIn;
using Alongside.Readers.Mail;
using Alongside.Readers.PlainText;
using Alongside.Readers.SubRip;
using Alongside.Readers.WebVtt;
using Alongside.Readers.WhatsApp;
using Alongside.Readers.Word;

namespace Alongside.Readers;

/// <summary>All formats that can be read, and the one way in: a file to the conversations in it.</summary>
public static class TranscriptFormats
{
    /// <summary>The readers in the order in which they are asked; the stricter a reader's signs are, the earlier it stands.</summary>
    public static ImmutableArray<ITranscriptReader> All { get; } =
    [
        new WordReader(),
        new DeepgramJsonReader(),
        new AssemblyAiJsonReader(),
        new WhisperJsonReader(),
        new OtherJsonReader(),
        new TeamsVttReader(),
        new ZoomVttReader(),
        new PlainVttReader(),
        new SubRipReader(),
        new MboxReader(),
        new EmlReader(),
        new LinkedInReader(),
        new WhatsAppReader(),
        new MeetReader(),
        new OtterReader(),
        new PlainTextReader(),
    ];

    /// <summary>Reads a file with the first reader that recognises it.</summary>
    public static Reading Read(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (IsBlank(file.Bytes.Span)) return SpokenLines.Nothing(file);
        foreach (var reader in All)
            if (reader.Recognises(file)) return reader.Read(file);
        return Reading.Refused(new ReadProblem(
            ReadProblemCode.Unrecognised,
            file.Name,
            Position: null,
            "this is none of the conversation formats that are known here",
            "Save it as plain text with lines like \"Name: what they said\""));
    }

    // Nothing but white space, NULs and a byte order mark, in whichever encoding.
    private static bool IsBlank(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
            if (b is not (0 or 0xEF or 0xBB or 0xBF or 0xFE or 0xFF or (byte)' ' or (>= 0x09 and <= 0x0D))) return false;
        return true;
    }
}
