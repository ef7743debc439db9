using System.Collections.Immutable;
using System.Text;

namespace Alongside.Documents.Answers;

/// <summary>The answer that comes back from a form that was sent as a file.</summary>
/// <param name="Form">The form's id.</param>
/// <param name="Key">The secret of the file that was sent: it lets its answer in.</param>
/// <param name="Name">The name that was typed in it; null where none was.</param>
/// <param name="Changes">What the customer did, in their order.</param>
public sealed record AnswerFile(string Form, string Key, string? Name, ImmutableArray<AnswerChange> Changes)
{
    /// <summary>The format's name, written into it.</summary>
    public const string Schema = "answer/1";

    /// <summary>The most changes in one answer: far more than anybody makes in a form at one sitting, or at twenty.</summary>
    public const int MostChanges = 4000;

    /// <summary>The most bytes, or characters, that are read.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    /// <summary>When the answer was saved, by the clock of the customer's device; null where it does not say.</summary>
    public DateTimeOffset? Made { get; init; }

    /// <summary>Reads an answer from a file, or from a mail saved as one. Never throws on content.</summary>
    public static AnswerReading Read(ReadOnlySpan<byte> file)
    {
        if (file.Length > MostBytes) return AnswerReading.Not(AnswerProblemCode.TooLarge);
        // A file that is not UTF-8 may still be a mail with an answer in it: the answer itself is plain letters.
        return Read(file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? Encoding.Unicode.GetString(file) : Encoding.UTF8.GetString(file));
    }

    /// <summary>Reads an answer from what was pasted, with any mail text around it. Never throws on content.</summary>
    public static AnswerReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > MostBytes) return AnswerReading.Not(AnswerProblemCode.TooLarge);
        if (string.IsNullOrWhiteSpace(text)) return AnswerReading.Not(AnswerProblemCode.Empty);
        var bare = text.AsSpan().TrimStart('\uFEFF').Trim();
        if (bare.StartsWith("{") && AnswerText.Find(text) is null) return AnswerJson.Read(Encoding.UTF8.GetBytes(bare.ToString()));
        return AnswerText.Read(text);
    }

    /// <summary>The answer as a file: JSON in UTF-8.</summary>
    public string ToJson() => AnswerJson.Write(this);

    /// <summary>
    /// The answer as a text to paste in a reply: between a line that begins it and one that ends it, Base64 of the JSON in
    /// lines of 64, and a line <c>crc32:</c> with eight hexadecimal digits of the CRC-32 of the bytes, by which a part that
    /// was lost is noticed.
    /// </summary>
    public string ToText() => AnswerText.Write(Encoding.UTF8.GetBytes(ToJson()));
}
