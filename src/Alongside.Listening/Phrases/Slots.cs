using System.Collections.Immutable;

namespace Alongside.Listening.Phrases;

/// <summary>The places in a phrase that are filled from the conversation.</summary>
internal static class Slots
{
    /// <summary>The customer's own words in the second person, with a capital and without a final mark.</summary>
    public const string Mirror = "{mirror}";

    /// <summary>A thing they spoke of: "the invoices".</summary>
    public const string Topic = "{topic}";

    /// <summary>The one open question among those that were asked.</summary>
    public const string Question = "{question}";

    /// <summary>The customer's name.</summary>
    public const string Customer = "{customer}";

    /// <summary>Every slot.</summary>
    public static ImmutableArray<string> All { get; } = [Mirror, Topic, Question, Customer];
}
