namespace Alongside.Readers.Word;

/// <summary>How much a packed file may unpack to. A transcript of a whole day unpacks to a few MB.</summary>
internal static class UnpackLimit
{
    /// <summary>The most bytes that are unpacked (32 MiB).</summary>
    public const long Bytes = 32 * 1024 * 1024;

    /// <summary>The most that a part may grow: deflate packs at most about a thousand to one, written text ten to one.</summary>
    public const long Ratio = 200;

    /// <summary>A part this small may grow as it likes.</summary>
    public const long Harmless = 1024 * 1024;
}
