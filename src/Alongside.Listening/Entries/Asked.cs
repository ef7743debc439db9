namespace Alongside.Listening.Entries;

/// <summary>What the seller has just said, and how far it has been answered.</summary>
/// <param name="Seller">The index of the seller's utterance; null where the seller has said nothing yet.</param>
/// <param name="Utterances">How many utterances of the customer's have answered it already.</param>
internal readonly record struct Asked(int? Seller, int Utterances);
