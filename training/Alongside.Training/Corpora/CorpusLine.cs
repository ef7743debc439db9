using System.Collections.Immutable;

namespace Alongside.Training.Corpora;

/// <summary>An utterance of an open corpus, with what the people who made the corpus say that it does.</summary>
/// <param name="Acts">Their names for it, the corpus in front: <c>ami:sug</c>.</param>
/// <param name="Before">What somebody else said just before; empty where nothing was.</param>
/// <param name="Text">The words.</param>
internal sealed record CorpusLine(ImmutableArray<string> Acts, string Before, string Text);
