using System.Collections.Immutable;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;

namespace Alongside.OrderForms.Lines;

/// <summary>One line of the form as it stands now.</summary>
public sealed record Line
{
    /// <summary>Its id: that of the change that added it.</summary>
    public required string Id { get; init; }

    /// <summary>Who added it.</summary>
    public required Author AddedBy { get; init; }

    /// <summary>The question it stands under.</summary>
    public required string Question { get; init; }

    /// <summary>Where it stands there (<see cref="Lines.Place"/>).</summary>
    public required string Place { get; init; }

    /// <summary>Its words: one wording, or two or more side by side that the two have to choose from.</summary>
    public required ImmutableArray<Wording> Wordings { get; init; }

    /// <summary>How it stands between the two.</summary>
    public required Standing Standing { get; init; }

    /// <summary>Whether the customer stands behind exactly these words, as their own or as confirmed.</summary>
    public required bool Settled { get; init; }

    /// <summary>Whether it counts.</summary>
    public required Shelf Shelf { get; init; }

    /// <summary>The change that struck it or set it aside; null where it counts.</summary>
    public required Change? ShelvedBy { get; init; }

    /// <summary>The change by which the customer confirmed these words; null where they did not, or wrote them themselves.</summary>
    public required Change? ConfirmedBy { get; init; }

    /// <summary>What was said, for a line that was heard.</summary>
    public required Evidence? Evidence { get; init; }

    /// <summary>What the two said to each other about it, in the order it came.</summary>
    public required ImmutableArray<Note> Notes { get; init; }

    /// <summary>All that was done to it, in the order it came.</summary>
    public required ImmutableArray<Change> History { get; init; }

    /// <summary>What the next <see cref="Changes.Acts.MoveLine"/> takes the place of.</summary>
    public required Ids Moves { get; init; }

    /// <summary>What the next <see cref="Changes.Acts.ConfirmLine"/> takes the place of.</summary>
    public required Ids Confirmations { get; init; }

    /// <summary>What the next <see cref="Changes.Acts.ShelveLine"/> takes the place of.</summary>
    public required Ids Shelvings { get; init; }

    /// <summary>Whether there are wordings to choose from.</summary>
    public bool IsInTwoMinds => Wordings.Length > 1;

    /// <summary>Its words, or the first of those to choose from.</summary>
    public string Text => Wordings[0].Text;

    /// <summary>The words it was added with.</summary>
    public string FirstText => History.Select(c => c.Act).OfType<AddLine>().First().Text;

    /// <summary>Its history with the words before and after each step, in the order it came: every word it ever had is there.</summary>
    public IEnumerable<Step> Steps
    {
        get
        {
            var texts = History.Where(c => TextOf(c) is not null).ToDictionary(c => c.Id, c => TextOf(c)!, StringComparer.Ordinal);
            return History.Select(c => new Step(c, c.Act is Reword { Over: var over } ? [.. over.Where(texts.ContainsKey).Select(id => texts[id]).Distinct(StringComparer.Ordinal)] : [], TextOf(c)));
        }
    }

    /// <summary>All wordings that stand: what the next <see cref="Changes.Acts.Reword"/> takes the place of.</summary>
    public Ids WordingIds => Ids.Of(Wordings.SelectMany(w => w.Ids));

    /// <summary>Whether it counts: neither struck nor set aside.</summary>
    public bool Counts => Shelf == Shelf.None;

    private static string? TextOf(Change change) => change.Act switch
    {
        AddLine added => added.Text,
        Reword reword => reword.Text,
        _ => null,
    };
}
