namespace Alongside.Documents.Answers;

/// <summary>Why an answer cannot be read.</summary>
public enum AnswerProblemCode
{
    /// <summary>There is nothing in it.</summary>
    Empty,

    /// <summary>It is larger than an answer gets.</summary>
    TooLarge,

    /// <summary>There is no answer in it: some other file or text.</summary>
    NoAnswer,

    /// <summary>There is an answer in it, but a part of it is missing or was changed on the way.</summary>
    NotComplete,

    /// <summary>It was written by a newer form.</summary>
    Newer,

    /// <summary>It is an answer, but a part of it is not written as one.</summary>
    Damaged,
}
