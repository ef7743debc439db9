using System.Collections.Immutable;
using Alongside.Listening.Moves;

namespace Alongside.Listening.Explaining;

/// <summary>Why an utterance was heard as it was. It rests on the very computation that the review rests on.</summary>
/// <param name="Language">The language of the conversation, or null where it is none that is known; then nothing else is there.</param>
/// <param name="Heard">The utterance as the review has it.</param>
/// <param name="Main">Why its main label is what it is; null where the language is not known.</param>
/// <param name="Lean">Why it leans as it does; null for the seller, and where the language is not known.</param>
/// <param name="Labels">Why each of its labels is there, in the order of <see cref="HeardUtterance.Labels"/>.</param>
/// <param name="Reply">What was heard in the turn that answers a pushback, and why; null where the utterance is in no such turn.</param>
/// <param name="SetAside">What a rule found and what was not said all the same.</param>
/// <param name="Entries">Why the lines of the order form are there that rest on it: those whose quote lies in it, and those that take over its words.</param>
/// <param name="KeptOff">What in it was nearly put on the order form, and what a rule kept off.</param>
/// <param name="Notes">What the reader should know, in plain sentences; mostly none.</param>
public sealed record Explanation(
    string? Language,
    HeardUtterance Heard,
    MainReason? Main,
    LeanReason? Lean,
    ImmutableArray<LabelReason> Labels,
    ReplyReason? Reply,
    ImmutableArray<SetAside> SetAside,
    ImmutableArray<EntryReason> Entries,
    ImmutableArray<KeptOff> KeptOff,
    ImmutableArray<string> Notes);
