namespace Alongside.Training.Words;

/// <summary>A word in its groups.</summary>
/// <param name="Word">Its full form, in lower case.</param>
/// <param name="Narrow">Its narrow group, from 1.</param>
/// <param name="Wide">Its wide one.</param>
internal sealed record GroupedWord(string Word, ushort Narrow, ushort Wide);
