namespace Alongside.Documents.Answers;

/// <summary>One field of a change.</summary>
/// <param name="Name">Its name, such as <c>line</c>.</param>
/// <param name="Value">What it held. The same name may come several times, as when several boxes are ticked.</param>
public sealed record AnswerField(string Name, string Value);
