using Alongside.OrderForms.Changes;

namespace Alongside.OrderForms.Lines;

/// <summary>Something that one of the two said to the other about a line, an item or a question.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Author">Who said it.</param>
/// <param name="At">When.</param>
/// <param name="Text">What.</param>
public sealed record Note(string Id, Author Author, DateTimeOffset At, string Text);
