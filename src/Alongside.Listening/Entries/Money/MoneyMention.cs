using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Money;

/// <summary>An amount of money in a text, after corrections.</summary>
/// <param name="Value">What it comes to.</param>
/// <param name="Words">The words that say it, with "around" or "up to" and "an hour".</param>
/// <param name="Scale">The scale that was said with it ("thousand"), or 1; a later "make that five" takes it over.</param>
internal readonly record struct MoneyMention(MoneyValue Value, TokenRange Words, decimal Scale);
