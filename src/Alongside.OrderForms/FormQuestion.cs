using System.Collections.Immutable;
using Alongside.OrderForms.Lines;
using Alongside.OrderForms.Templates;

namespace Alongside.OrderForms;

/// <summary>A question of the form as it stands now.</summary>
public sealed record FormQuestion
{
    /// <summary>What is asked.</summary>
    public required Question Question { get; init; }

    /// <summary>Its lines in their order, those that are struck or set aside too.</summary>
    public required ImmutableArray<Line> Lines { get; init; }

    /// <summary>Whose decision it was to leave it open on purpose; null where it is not left open.</summary>
    public required Changes.Party? LeftOpenBy { get; init; }

    /// <summary>What the two said to each other about the question itself.</summary>
    public required ImmutableArray<Note> Notes { get; init; }

    /// <summary>What the next <see cref="Changes.Acts.LeaveQuestion"/> takes the place of.</summary>
    public required Ids Leavings { get; init; }

    /// <summary>Whether nothing that counts stands there.</summary>
    public bool IsEmpty => !Lines.Any(l => l.Counts);

    /// <summary>Whether the open question is to be shown: nothing stands there, and nobody has left it open on purpose.</summary>
    public bool AsksOn => IsEmpty && LeftOpenBy is null;

    /// <summary>
    /// Whether the customer has settled it: something stands there and all that stands is theirs or confirmed, or they
    /// left it open on purpose.
    /// </summary>
    public bool IsSettled => IsEmpty ? LeftOpenBy == Changes.Party.Customer : Lines.Where(l => l.Counts).All(l => l.Settled);
}
