using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Learned;
using Alongside.Listening.Pushback;

namespace Alongside.Listening.Moves;

/// <summary>An utterance with what it does.</summary>
/// <param name="Utterance">The utterance.</param>
/// <param name="Main">The one label that fits the whole of it best; null where the language is not known.</param>
/// <param name="Lean">Which way it points; null for the seller, and where the language is not known.</param>
/// <param name="Labels">Every label found, by its place in the text.</param>
public sealed record HeardUtterance(Utterance Utterance, Label? Main, Lean? Lean, ImmutableArray<LabelSpan> Labels)
{
    /// <summary>What the trained model holds it to do with the pushback before it; null where none is before it, or no model is there.</summary>
    internal HeardReply? Reply { get; init; }

    /// <summary>What sounds along in each sentence of the customer's; null for the seller, and where no model is there.</summary>
    internal Undertones? Undertones { get; init; }

    /// <summary>Whether any piece of it carries one of the labels that <paramref name="which"/> accepts.</summary>
    public bool Has(Func<Label, bool> which)
    {
        foreach (var span in Labels)
            if (which(span.Label)) return true;
        return false;
    }
}
