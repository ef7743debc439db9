namespace Alongside.OrderForms.Changes.Acts;

/// <summary>Says something to the other about a line, an item or a question. By either; it is not part of what is accepted.</summary>
/// <param name="About">The line, item or question.</param>
/// <param name="Text">What is said.</param>
public sealed record AddNote(string About, string Text) : Act;
