namespace Alongside.OrderForms.Rules;

/// <summary>Why a change is not taken. The form stays as it was.</summary>
/// <param name="Code">Why.</param>
/// <param name="About">What it is about: the name of the part that is wrong, such as <c>text</c> or <c>line</c>.</param>
public sealed record Refusal(RefusalCode Code, string About);
