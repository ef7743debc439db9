using System.Collections.Immutable;
using Alongside.OrderForms.Changes;

namespace Alongside.OrderForms.Endings;

/// <summary>How far the two have come with the form as it stands now.</summary>
public sealed record Agreement
{
    /// <summary>What they would accept (<see cref="CanonicalContent"/>).</summary>
    public required string Content { get; init; }

    /// <summary>Its hash (<see cref="ContentHash"/>).</summary>
    public required string Hash { get; init; }

    /// <summary>The needed questions that are not settled yet.</summary>
    public required ImmutableArray<string> Unsettled { get; init; }

    /// <summary>The lines that count and have two wordings to choose from.</summary>
    public required ImmutableArray<string> InTwoMinds { get; init; }

    /// <summary>Who said "this is it" of exactly this content, first; null where nobody has.</summary>
    public required Change? Proposed { get; init; }

    /// <summary>The seller's acceptance of exactly this content; null where there is none, or it was taken back.</summary>
    public required Change? BySeller { get; init; }

    /// <summary>The customer's acceptance of exactly this content; null where there is none, or it was taken back.</summary>
    public required Change? ByCustomer { get; init; }

    /// <summary>All acceptances of exactly this content that stand: what the next <see cref="Changes.Acts.TakeBack"/> speaks of.</summary>
    public required Ids Acceptances { get; init; }

    /// <summary>Who would take back what both have accepted, and waits for the other to say so too.</summary>
    public required Party? WouldTakeBack { get; init; }

    /// <summary>What the customer says to the whole.</summary>
    public required Reply Reply { get; init; }

    /// <summary>The change by which they said it; null where they have said nothing.</summary>
    public required Change? Replied { get; init; }

    /// <summary>What the next <see cref="Changes.Acts.Answer"/> takes the place of.</summary>
    public required Ids Replies { get; init; }

    /// <summary>Whether it can be proposed and accepted: the needed questions are settled, and no wording is to be chosen.</summary>
    public bool IsReady => Unsettled.IsEmpty && InTwoMinds.IsEmpty;

    /// <summary>Whether both have accepted exactly this content.</summary>
    public bool IsAgreed => BySeller is not null && ByCustomer is not null;

    /// <summary>Whether the customer has said that it is not for them. Only they can open it again.</summary>
    public bool IsDeclined => Reply == Reply.NotForMe;

    /// <summary>The acceptance of a party; null where there is none.</summary>
    public Change? By(Party party) => party == Party.Seller ? BySeller : ByCustomer;
}
