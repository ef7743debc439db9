using System.Collections.Immutable;

namespace Alongside.Listening.Entries;

/// <summary>The order form as it was heard in one conversation.</summary>
/// <param name="Template">The template it follows; <c>default</c> has the ten fields of <see cref="FieldIds"/>.</param>
/// <param name="Fields">Every field of the template, in its order, filled or not.</param>
public sealed record OrderForm(string Template, ImmutableArray<FormField> Fields)
{
    /// <summary>The fields of the default order form, in their order.</summary>
    public static ImmutableArray<string> FieldIds { get; } =
        ["situation", "need", "outcome", "tried", "constraints", "budget", "timing", "people", "concerns", "next-step"];
}
