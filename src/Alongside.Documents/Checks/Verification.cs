using System.Text;

namespace Alongside.Documents.Checks;

/// <summary>
/// Checks whether an exported brief is still as it was written: the content it carries is hashed anew, and what can be read
/// in the file is written anew from that content and compared.
/// </summary>
public static class Verification
{
    /// <summary>The most bytes an export has.</summary>
    public const int MostBytes = 32 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Checks a text: JSON or Markdown. Never throws on content.</summary>
    public static VerificationResult Check(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > MostBytes ? new NotAnExport(NotAnExportReason.TooLarge) : OfText(text);
    }

    /// <summary>Checks a file: JSON, Markdown, PDF or Word, told apart by their content. Never throws on content.</summary>
    public static VerificationResult Check(ReadOnlySpan<byte> file)
    {
        if (file.Length > MostBytes) return new NotAnExport(NotAnExportReason.TooLarge);
        if (file.StartsWith("%PDF"u8)) return PdfCheck.Of(file);
        if (file.StartsWith("PK"u8)) return WordCheck.Of(file.ToArray());
        try
        {
            return OfText(Strict.GetString(file));
        }
        catch (DecoderFallbackException)
        {
            return new NotAnExport(NotAnExportReason.NothingInside);
        }
    }

    private static VerificationResult OfText(string text)
    {
        var bare = text.AsSpan().TrimStart('\uFEFF').TrimStart();
        return bare.StartsWith("{") ? JsonCheck.Of(bare.ToString()) : MarkdownCheck.Of(text);
    }
}
