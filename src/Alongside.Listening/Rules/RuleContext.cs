using System.Collections.Immutable;
using Alongside.Listening.Language;

namespace Alongside.Listening.Rules;

/// <summary>What was said before an utterance, as far as rules ask about it.</summary>
/// <param name="AfterPushback">Whether the other side's last turn pushed back.</param>
/// <param name="AfterQuestion">Whether the other side's last turn asked something.</param>
/// <param name="Before">The passages of the other side's last turn.</param>
public sealed record RuleContext(bool AfterPushback, bool AfterQuestion, ImmutableArray<Passage> Before)
{
    /// <summary>Nothing was said before.</summary>
    public static RuleContext None { get; } = new(AfterPushback: false, AfterQuestion: false, []);

    /// <summary>How many utterances this side has already made since the other side's last turn; what a question asked for comes in the first of them.</summary>
    public int Since { get; init; }
}
