namespace Alongside.OrderForms.Templates;

/// <summary>The questions that a form begins with.</summary>
/// <param name="Id">Its name: small letters, digits and hyphens; the built-in one is <c>default</c>.</param>
/// <param name="Title">What it is called, such as "A website".</param>
/// <param name="Questions">Its questions, in their order; at least one.</param>
public sealed record Template(string Id, string Title, Questions Questions);
