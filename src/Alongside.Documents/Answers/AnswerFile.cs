using System.Collections.Immutable;

namespace Alongside.Documents.Answers;

/// <summary>The answer that comes back from a form that was sent as a file.</summary>
/// <param name="Form">The form's id.</param>
/// <param name="Key">The secret of the file that was sent: it lets its answer in.</param>
/// <param name="Name">The name that was typed in it; null where none was.</param>
/// <param name="Changes">What the customer did, in their order.</param>
public sealed record AnswerFile(string Form, string Key, string? Name, ImmutableArray<AnswerChange> Changes)
{
    /// <summary>The format's name, written into it.</summary>
    public const string Schema = "answer/1";

    /// <summary>The most bytes that are read.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    /// <summary>Reads an answer from a file or from what was pasted. Never throws on content.</summary>
    public static AnswerReading Read(ReadOnlySpan<byte> file) => AnswerReading.Not(AnswerProblemCode.Empty);

    /// <summary>Reads an answer from what was pasted, with any mail text around it. Never throws on content.</summary>
    public static AnswerReading Read(string text) => AnswerReading.Not(AnswerProblemCode.Empty);

    /// <summary>The answer as a file: JSON.</summary>
    public string ToJson() => "";

    /// <summary>The answer as a text to paste in a reply.</summary>
    public string ToText() => "";
}
