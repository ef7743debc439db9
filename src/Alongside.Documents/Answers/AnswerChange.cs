namespace Alongside.Documents.Answers;

/// <summary>One thing that the customer did in a form that was sent as a file.</summary>
/// <param name="Id">The change's id, made in the file.</param>
/// <param name="At">When, by the clock of the customer's device: to be shown, never to be relied on.</param>
/// <param name="Fields">
/// What would have been posted, had the page been online: the same names and words. What is meant by it, whether they may,
/// and whether it fits, is for whoever reads those fields to say.
/// </param>
public sealed record AnswerChange(string Id, DateTimeOffset At, AnswerFields Fields);
