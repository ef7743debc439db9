using System.Collections.Immutable;
using Alongside.Training.Conversations;
using Alongside.Training.Corpora;
using Alongside.Training.Lines;
using Alongside.Training.Words;
using Alongside.Listening.Learned;

namespace Alongside.Training.Measuring;

/// <summary>All that is learnt from and measured on.</summary>
/// <param name="Learn">Lines to learn from.</param>
/// <param name="Held">Hard lines, only measured on.</param>
/// <param name="Ordinary">Lines of ordinary talk, only measured on.</param>
/// <param name="Second">What a second reader says of the lines that are measured on.</param>
/// <param name="Conversations">Conversations to learn from.</param>
/// <param name="HeldConversations">Conversations that are only measured on.</param>
/// <param name="SecondMarks">What a second reader marked in them.</param>
/// <param name="Sorts">Of what sort the words of each language are.</param>
/// <param name="Corpora">The open corpora; empty where they are absent.</param>
/// <param name="Exam">Conversations that experts labelled, only measured on; null where they are absent.</param>
/// <param name="Problems">What could not be read.</param>
internal sealed record Material(
    ImmutableArray<LabelledLine> Learn, ImmutableArray<LabelledLine> Held, ImmutableArray<LabelledLine> Ordinary, ImmutableArray<LabelledLine> Second,
    ImmutableArray<MarkedConversation> Conversations, ImmutableArray<MarkedConversation> HeldConversations, ImmutableArray<MarkedConversation> SecondMarks,
    ImmutableSortedDictionary<string, WordSorts> Sorts, ImmutableArray<CorpusLine> Corpora, Exam? Exam, ImmutableArray<string> Problems)
{
    /// <summary>Reads it from the project's folder, and from the shared one beside it what lies there.</summary>
    public static Material Read(string root)
    {
        string In(params string[] parts) => Path.Combine([root, .. parts]);
        var (learn, held, ordinary, second) = (LineFile.ReadFolder(In("data", "lines", "train")), LineFile.ReadFolder(In("data", "lines", "held-out")), LineFile.ReadFolder(In("data", "lines", "ordinary")), LineFile.ReadFolder(In("data", "lines", "second-hand")));
        var (dev, measured, marks) = (ConversationFile.ReadFolder(In("data", "conversations", "dev")), ConversationFile.ReadFolder(In("data", "conversations", "held-out")), ConversationFile.ReadFolder(In("data", "conversations", "second-hand")));
        var (sorts, unreadable) = SortFile.ReadFolder(In("data", "sorts"));
        return new(learn.Lines, held.Lines, ordinary.Lines, second.Lines, dev.Conversations, measured.Conversations, marks.Conversations,
            sorts, OpenCorpora.Read(In("..", "shared", "data", "train")), Exam.Read(In("..", "shared", "data", "exam", "annomi-exam.tsv")),
            [.. learn.Problems, .. held.Problems, .. ordinary.Problems, .. second.Problems, .. dev.Problems, .. measured.Problems, .. marks.Problems, .. unreadable]);
    }
}
