using Alongside.Readers.Json;

namespace Alongside.Readers;

/// <summary>A file as it came: its name and its bytes, and its text decoded once when first asked for.</summary>
public sealed class SourceFile
{
    /// <summary>The largest file that is read, in bytes (64 MiB): a day's transcript is about 1 MB, years of mail some tens.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    private readonly Lazy<string> _text;
    private readonly Lazy<JsonSource?> _json;

    /// <summary>A file with the given name and content.</summary>
    public SourceFile(string name, byte[] bytes)
    {
        Name = name;
        Bytes = bytes;
        _text = new Lazy<string>(() => SourceText.Decode(bytes));
        _json = new Lazy<JsonSource?>(() => JsonSource.Parse(Text));
    }

    /// <summary>The name as the user gave it; only for messages and <see cref="Transcript.Source"/>, never for recognising a format.</summary>
    public string Name { get; }

    /// <summary>The content.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>
    /// The content as text, without a byte order mark and with line ends as <c>\n</c>. UTF-8 unless a mark
    /// or the pattern of its bytes says UTF-16; bytes that are not valid UTF-8 are read as Windows-1252 where they look
    /// like it, else they become U+FFFD.
    /// </summary>
    public string Text => _text.Value;

    /// <summary>The content parsed once as JSON, where it begins so; the JSON readers share it.</summary>
    internal JsonSource? Json => _json.Value;
}
