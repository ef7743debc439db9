using Alongside.Readers;

namespace Alongside.Inputs;

/// <summary>Reads a file as a whole, but never more than a reader would take.</summary>
internal static class InputBytes
{
    /// <summary>The file, or why it could not be read.</summary>
    public static (SourceFile? File, Problem? Problem) Read(Input input, Surroundings surroundings)
    {
        try
        {
            if (input.Path is null) return Read(input, surroundings.Input, length: 0);
            using var stream = new FileStream(input.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return Read(input, stream, stream.CanSeek ? stream.Length : 0);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return (null, Problem.Of(input.Name, failure));
        }
    }

    private static (SourceFile? File, Problem? Problem) Read(Input input, Stream stream, long length)
    {
        if (length > SourceFile.MaxBytes) return (null, TooLarge(input));
        // One more than fits tells a file that is too large from one that just fits. Pipes do not say how long they are.
        using var bytes = new MemoryStream((int)length);
        var chunk = new byte[128 * 1024];
        while (stream.Read(chunk, 0, chunk.Length) is var read and > 0)
        {
            bytes.Write(chunk, 0, read);
            if (bytes.Length > SourceFile.MaxBytes) return (null, TooLarge(input));
        }

        return (new SourceFile(input.Name, bytes.ToArray()), null);
    }

    private static Problem TooLarge(Input input) =>
        new(input.Name, $"it is larger than {SourceFile.MaxBytes / (1024 * 1024)} MB", "Split it into single conversations");
}
