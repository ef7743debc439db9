using System.Collections.Immutable;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Lines;

namespace Alongside.OrderForms.Offers;

/// <summary>One thing on offer as it stands now.</summary>
public sealed record Item
{
    /// <summary>Its id: that of the change that added it.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required string Text { get; init; }

    /// <summary>How many.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>The price of one.</summary>
    public required decimal Price { get; init; }

    /// <summary>Whether it is left to the customer to choose it.</summary>
    public required bool Optional { get; init; }

    /// <summary>Whether the customer has chosen it; only an optional item can be.</summary>
    public required bool Chosen { get; init; }

    /// <summary>Whether it is struck.</summary>
    public required bool Struck { get; init; }

    /// <summary>Where it stands among the items (<see cref="Lines.Place"/>).</summary>
    public required string Place { get; init; }

    /// <summary>What the two said to each other about it.</summary>
    public required ImmutableArray<Note> Notes { get; init; }

    /// <summary>All that was done to it, in the order it came.</summary>
    public required ImmutableArray<Change> History { get; init; }

    /// <summary>What the next <see cref="Changes.Acts.ChangeItem"/> takes the place of.</summary>
    public required Ids Descriptions { get; init; }

    /// <summary>What the next <see cref="Changes.Acts.SetQuantity"/> takes the place of.</summary>
    public required Ids Quantities { get; init; }

    /// <summary>What the next <see cref="Changes.Acts.ChooseItem"/> takes the place of.</summary>
    public required Ids Choices { get; init; }

    /// <summary>What the next <see cref="Changes.Acts.StrikeItem"/> takes the place of.</summary>
    public required Ids Strikings { get; init; }

    /// <summary>Whether it is part of the total.</summary>
    public bool Counts => !Struck && (!Optional || Chosen);

    /// <summary>Quantity times price, rounded half up to two decimals.</summary>
    public decimal Amount => decimal.Round(Quantity * Price, 2, MidpointRounding.AwayFromZero);
}
