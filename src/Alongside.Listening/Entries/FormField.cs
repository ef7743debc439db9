using System.Collections.Immutable;

namespace Alongside.Listening.Entries;

/// <summary>One question of the order form, with what was heard about it.</summary>
/// <param name="Id">Its name, such as <c>budget</c> (<see cref="OrderForm.FieldIds"/>).</param>
/// <param name="Entries">What was heard, in the order it was said.</param>
/// <param name="Ask">The open question to ask next, where the field is empty or thin; else null.</param>
/// <param name="Declined">True when the customer has said that they will not say; then <paramref name="Ask"/> is null.</param>
public sealed record FormField(string Id, ImmutableArray<FormEntry> Entries, string? Ask, bool Declined);
