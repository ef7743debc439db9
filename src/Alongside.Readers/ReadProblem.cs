namespace Alongside.Readers;

/// <summary>An expected failure of reading: one line that says what, where, and what to do.</summary>
/// <param name="Code">The kind of problem.</param>
/// <param name="Source">The file's name as given.</param>
/// <param name="Position">Where in the file (<c>line 12</c>, <c>message 3</c>), or null where the whole file is meant.</param>
/// <param name="What">What is wrong, without a full stop at the end.</param>
/// <param name="WhatToDo">What the user can do about it, without a full stop at the end.</param>
public sealed record ReadProblem(ReadProblemCode Code, string Source, string? Position, string What, string WhatToDo)
{
    /// <summary>The one line: <c>call.vtt, line 12: the cue ends before it begins. Export it again, or remove the cue.</c></summary>
    public override string ToString() => Position is null ? $"{Source}: {What}. {WhatToDo}." : $"{Source}, {Position}: {What}. {WhatToDo}.";
}
