namespace Alongside.Listening.Phrases;

/// <summary>Why a phrase book could not be read.</summary>
/// <param name="Source">The file as it was named.</param>
/// <param name="Line">The 1-based line.</param>
/// <param name="What">What is wrong, without a full stop at the end.</param>
/// <param name="WhatToDo">What the user can do about it, without a full stop at the end.</param>
public sealed record PhraseProblem(string Source, int Line, string What, string WhatToDo)
{
    /// <summary>The one line: <c>phrases.txt, line 12: there is no section [after price]. …</c></summary>
    public override string ToString() => $"{Source}, line {Line}: {What}. {WhatToDo}.";
}
