using Alongside.Listening.Conversations;

namespace Alongside.Listening.Entries;

/// <summary>One line of the order form as it was heard.</summary>
/// <param name="Text">The short form that is shown: the customer's words without the run-up, or, where they said yes to the seller's words, those.</param>
/// <param name="Quote">The customer's words it rests on.</param>
/// <param name="Value">What the words come to, where that can be said exactly.</param>
/// <param name="Confirms">The seller's words that the quote says yes to; null where the customer's own words say it all.</param>
public sealed record FormEntry(string Text, Quote Quote, EntryValue? Value, Quote? Confirms);
