namespace Alongside.Readers.Cues;

/// <summary>A piece of a cue between two voice tags.</summary>
/// <param name="Voice">The name in the tag; null outside of any.</param>
/// <param name="Text">The words, without markup; lines ended by <c>\n</c>.</param>
internal readonly record struct CuePiece(string? Voice, string Text);
