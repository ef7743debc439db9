using System.Collections.Immutable;

namespace Alongside.Listening.Entries;

/// <summary>What the seller has just asked.</summary>
/// <param name="Fields">The fields that the question is about, the likelier first; none where nothing was asked, or something else.</param>
/// <param name="Utterances">How many utterances of the customer's have answered it already.</param>
internal readonly record struct Asked(ImmutableArray<Field> Fields, int Utterances)
{
    public static Asked Nothing { get; } = new([], 0);

    /// <summary>Whether the question is about a field and this can still be the answer.</summary>
    public bool Is(Field field) => Utterances < 3 && Fields.Contains(field);

    /// <summary>Of the fields that people may rather keep to themselves, the one that was asked about.</summary>
    public Field? Private => Is(Field.Budget) ? Field.Budget : Is(Field.Timing) ? Field.Timing : Is(Field.People) ? Field.People : null;
}
