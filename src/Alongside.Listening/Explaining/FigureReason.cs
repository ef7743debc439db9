using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Entries;

namespace Alongside.Listening.Explaining;

/// <summary>A sum, a time or people that were read in somebody's words.</summary>
/// <param name="Words">The words that say it.</param>
/// <param name="Value">What they come to.</param>
/// <param name="Asked">The rules that were asked whether it is to be kept off, in their order; those after the one that does are not asked.</param>
/// <param name="Found">The one that keeps it off; null where it stands.</param>
public sealed record FigureReason(Quote Words, EntryValue Value, ImmutableArray<KeptOffWhy> Asked, KeptOffWhy? Found);
