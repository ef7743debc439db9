using System.Collections.Immutable;
using Alongside.Readers.LinkedIn;
using Alongside.Readers.Mail;
using Alongside.Readers.PlainText;
using Alongside.Readers.SubRip;
using Alongside.Readers.WebVtt;
using Alongside.Readers.WhatsApp;

namespace Alongside.Readers;

/// <summary>All formats that can be read, and the one way in: a file to the conversations in it.</summary>
public static class TranscriptFormats
{
    /// <summary>The readers in the order in which they are asked; the stricter a reader's signs are, the earlier it stands.</summary>
    public static ImmutableArray<ITranscriptReader> All { get; } =
    [
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
        foreach (var reader in All)
            if (reader.Recognises(file)) return reader.Read(file);
        return Reading.Refused(new ReadProblem(
            ReadProblemCode.Unrecognised,
            file.Name,
            Position: null,
            "this is none of the conversation formats that are known here",
            "Save it as plain text with lines like \"Name: what they said\""));
    }
}
