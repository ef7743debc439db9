using System.Collections.Immutable;

namespace Alongside.Listening.Phrases;

/// <summary>What came of reading a phrase book: the book, or why there is none.</summary>
/// <param name="Book">The book; null where there is any problem.</param>
/// <param name="Problems">What is wrong with the text, by line; empty where it could be read.</param>
public sealed record PhraseBookResult(PhraseBook? Book, ImmutableArray<PhraseProblem> Problems);
