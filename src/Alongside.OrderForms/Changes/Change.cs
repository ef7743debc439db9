namespace Alongside.OrderForms.Changes;

/// <summary>
/// One change of a form, as it is kept. A form is nothing but the set of its changes: the order in which they came, or
/// that one came twice, makes no difference to what the form says.
/// </summary>
/// <param name="Id">Made where the change was written, and never used again in the form; a line, a wording or a note goes by the id of the change that made it.</param>
/// <param name="Author">Who made it.</param>
/// <param name="At">When it was taken into the form.</param>
/// <param name="Act">What it does.</param>
public sealed record Change(string Id, Author Author, DateTimeOffset At, Act Act);
