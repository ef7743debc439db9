namespace Alongside.OrderForms.Templates;

/// <summary>One question of a template.</summary>
/// <param name="Id">Its name within the template, such as <c>budget</c>: small letters, digits and hyphens.</param>
/// <param name="Title">What it is about, such as "Budget".</param>
/// <param name="Ask">The open question that is shown while it is empty.</param>
/// <param name="Help">A sentence that helps to answer it; empty where none is needed.</param>
/// <param name="Kind">What kind of answer it has.</param>
/// <param name="Needed">Whether it has to be settled before both accept.</param>
/// <param name="Choices">The choices, for <see cref="QuestionKind.Choice"/>; else empty.</param>
public sealed record Question(string Id, string Title, string Ask, string Help, QuestionKind Kind, bool Needed, Words Choices);
