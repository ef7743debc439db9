namespace Alongside.Web.Features.Desk;

/// <summary>Something that waits for somebody, or where the two stand, in a sentence.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Words">What the customer typed with it, verbatim; null where nothing.</param>
/// <param name="ForYou">Whether it waits for the owner.</param>
public sealed record Waiting(string Sentence, string? Words = null, bool ForYou = false);
