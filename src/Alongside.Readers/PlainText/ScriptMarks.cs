using Alongside.Readers.Names;

namespace Alongside.Readers.PlainText;

/// <summary>What a line has besides words. Most lines have nothing.</summary>
/// <param name="TextStart">Where in the line the words begin, behind a time before them.</param>
/// <param name="TextLength">How long they are.</param>
/// <param name="Stamp">The time beside them.</param>
/// <param name="Prefix">What may be a speaker's name at the beginning of the words.</param>
/// <param name="HeadingName">The name, where the line is nothing but a name and a time; the words then stand below.</param>
internal sealed record ScriptMarks(int TextStart, int TextLength, LineStamp? Stamp, SpeakerPrefix Prefix, string? HeadingName);
