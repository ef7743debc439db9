namespace Alongside.Storage;

/// <summary>An expected failure: one line that says what, where, and what to do.</summary>
/// <param name="Code">The kind of problem.</param>
/// <param name="Where">The file, or the part of it.</param>
/// <param name="What">What is wrong, without a full stop at the end.</param>
/// <param name="WhatToDo">What the user can do about it, without a full stop at the end.</param>
public sealed record StoreProblem(StoreProblemCode Code, string Where, string What, string WhatToDo)
{
    /// <summary>The one line.</summary>
    public override string ToString() => $"{Where}: {What}. {WhatToDo}.";
}
