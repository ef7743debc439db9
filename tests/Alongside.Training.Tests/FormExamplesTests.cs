using Alongside.Listening;
using Alongside.Listening.Entries;
using Alongside.Listening.Learned;
using Alongside.Training.Conversations;
using Alongside.Training.Learning;

namespace Alongside.Training.Tests;

public sealed class FormExamplesTests
{
    private static readonly MarkedConversation Talk = Read(
        "# seller: Jana",
        "Jana: So what's going on at the moment?",
        "Dana: Morning! {situation:We lose about ten sign-ups a week}, because, well, {tried:we tried a plugin} and gave up.",
        "Jana: So {1:roughly four thousand, by the end of May}?",
        "Dana: {budget,timing<1:Yes, exactly}. The other guy wanted {!budget:nine thousand for the same thing}. {?need:It may look nice.}");

    [Fact]
    public void Without_marks_the_marked_words_stay_the_same_words()
    {
        var bare = Bare.Of(Talk);

        Assert.Equal("morning we lose about ten sign-ups a week because well we tried a plugin and gave up", bare.Conversation.Utterances[1].Text.Trim());
        for (var i = 0; i < Talk.Marks.Length; i++)
        {
            Assert.Equal(Talk.Marks[i].Length, bare.Marks[i].Length);
            foreach (var (mark, moved) in Talk.Marks[i].Zip(bare.Marks[i]))
                Assert.Equal(ExampleMaker.Bare(mark.Span.In(Talk.Conversation.Utterances[i].Text)), moved.Span.In(bare.Conversation.Utterances[i].Text).Trim());
        }
    }

    [Fact]
    public void Every_conversation_can_be_stripped_of_its_marks_of_punctuation()
    {
        foreach (var marked in ConversationFile.ReadFolder(Path.Combine(Root.Find(), "data", "conversations", "dev")).Conversations)
        {
            var bare = Bare.Of(marked);
            for (var i = 0; i < marked.Marks.Length; i++)
                foreach (var mark in bare.Marks[i]) Assert.InRange(mark.Span.End, mark.Span.Start + 1, bare.Conversation.Utterances[i].Text.Length);
        }
    }

    [Fact]
    public void Parts_hold_every_utterance_once_and_are_numbered_anew()
    {
        var long_ = Talk with { Conversation = Talk.Conversation with { Utterances = [.. Enumerable.Range(0, 3).SelectMany(_ => Talk.Conversation.Utterances).Select((u, i) => u with { Index = i })] }, Marks = [.. Talk.Marks, .. Talk.Marks, .. Talk.Marks] };

        var parts = Part.Of(long_).ToList();

        Assert.Equal(long_.Conversation.Utterances.Take(10).Select(u => u.Text), parts.SelectMany(p => p.Conversation.Utterances).Select(u => u.Text));
        Assert.All(parts, p => Assert.Equal(Enumerable.Range(0, p.Conversation.Utterances.Length), p.Conversation.Utterances.Select(u => u.Index)));
        Assert.All(parts, p => Assert.Equal(p.Conversation.Utterances.Length, p.Marks.Length));
    }

    [Fact]
    public void A_piece_teaches_the_fields_of_its_marks_a_yes_teaches_yes_and_what_people_differ_on_teaches_nothing()
    {
        var targets = new FormExamples(Listener.BuiltIn, ModelFile.BuiltIn).Of(Talk).Select(e => e.Targets).ToList();

        Assert.Contains(targets, t => t[(int)Field.Situation] == 1 && t[(int)Field.Tried] == 0);
        Assert.Contains(targets, t => t[(int)Field.Tried] == 1 && t[(int)Field.Situation] == 0);
        Assert.Contains(targets, t => t[Heads.Yes] == 1 && t[(int)Field.Budget] == 0);
        Assert.Contains(targets, t => float.IsNaN(t[(int)Field.Need]));
        Assert.Contains(targets, t => t[Heads.Trap] == 1 && t.AsSpan(0, Heads.Trap).IndexOfAnyExcept(0) < 0);
        // The seller's words that were said yes to, and nothing else, belong to budget and timing.
        Assert.All(targets.Where(t => t[(int)Field.Budget] == 1), t => Assert.True(float.IsNaN(t[Heads.Yes])));
        Assert.Contains(targets, t => t[(int)Field.Budget] == 1 && t[(int)Field.Timing] == 1);
    }

    [Fact]
    public void What_belongs_and_holds_a_trap_beside_it_does_not_teach_what_a_trap_looks_like()
    {
        var mixed = Read("# seller: Jana", "Jana: What do you need?", "Dana: {need:A quiet room for six} {!need:and a bar}.");

        var targets = new FormExamples(Listener.BuiltIn, ModelFile.BuiltIn).Of(mixed).Select(e => e.Targets).ToList();

        Assert.Contains(targets, t => t[(int)Field.Need] == 1 && float.IsNaN(t[Heads.Trap]));
        Assert.All(targets, t => Assert.NotEqual(1, t[Heads.Trap]));
    }

    private static MarkedConversation Read(params string[] lines)
    {
        var problems = System.Collections.Immutable.ImmutableArray.CreateBuilder<string>();
        var marked = ConversationFile.Read("talk.txt", lines, problems);
        Assert.Empty(problems);
        return marked;
    }
}
