namespace Alongside.OrderForms.Lines;

/// <summary>What a line that was heard rests on. It never changes, whatever becomes of the line's wording.</summary>
/// <param name="Conversation">The id under which the conversation is kept.</param>
/// <param name="Title">What the conversation is called for the two, such as "Call on 3 March".</param>
/// <param name="Words">The customer's words.</param>
/// <param name="Confirms">The seller's words that the customer said yes to, where the line is those; then both voices are shown.</param>
public sealed record Evidence(string Conversation, string Title, Said Words, Said? Confirms);
