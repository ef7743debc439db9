using Alongside.OrderForms.Changes;

namespace Alongside.Documents.Answers;

/// <summary>One thing that the customer did in a form that was sent as a file.</summary>
/// <param name="Id">The change's id, made in the file.</param>
/// <param name="At">When, by the clock of the customer's device: to be shown, never to be relied on.</param>
/// <param name="Act">What it does. Whether they may, and whether it fits, is for <see cref="OrderForms.Rules.FormRules"/> to say.</param>
public sealed record AnswerChange(string Id, DateTimeOffset At, Act Act);
