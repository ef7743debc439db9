namespace Alongside.Readers.Word;

/// <summary>A part unpacks to more than it said, and more than is read. It never leaves the reader.</summary>
internal sealed class UnpackedTooLargeException() : IOException("The part unpacks to more than is read.");
