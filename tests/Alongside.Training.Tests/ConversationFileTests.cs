using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Training.Conversations;

namespace Alongside.Training.Tests;

public sealed class ConversationFileTests
{
    private static readonly string[] Talk =
    [
        "# hand: k   language: de   trade: Zaunbau   kind: Chat   register: geschrieben",
        "# seller: Jana",
        "",
        "Jana: So {1:roughly four thousand, by the end of May}?",
        "Dana: {budget,timing<1:Yes, exactly}. The other firm wanted {!budget:nine thousand}.",
        "Dana: {budget=400 GBP:up to four hundred}, and {?need:it may look nice}.",
    ];

    [Fact]
    public void Takes_the_marks_out_of_the_words_and_knows_who_sells()
    {
        var (conversation, problems) = Read(Talk);

        Assert.Empty(problems);
        Assert.Equal(("de", Medium.Chat), (conversation.Language, conversation.Conversation.Medium));
        Assert.Equal([Side.Seller, Side.Customer, Side.Customer], conversation.Conversation.Utterances.Select(u => u.Side));
        Assert.Equal("Yes, exactly. The other firm wanted nine thousand.", conversation.Conversation.Utterances[1].Text);
    }

    [Fact]
    public void Reads_fields_values_yeses_traps_and_what_is_unsure()
    {
        var (conversation, _) = Read(Talk);
        var (proposed, yes, trap) = (conversation.Marks[0][0], conversation.Marks[1][0], conversation.Marks[1][1]);
        var (own, unsure) = (conversation.Marks[2][0], conversation.Marks[2][1]);

        Assert.Equal((MarkKind.Proposed, 1, "roughly four thousand, by the end of May"), (proposed.Kind, proposed.Number, proposed.Span.In(conversation.Conversation.Utterances[0].Text)));
        Assert.Equal((MarkKind.Belongs, 1), (yes.Kind, yes.Confirms));
        Assert.Equal(["budget", "timing"], yes.Fields);
        Assert.Equal((MarkKind.Trap, "nine thousand"), (trap.Kind, trap.Span.In(conversation.Conversation.Utterances[1].Text)));
        Assert.Equal((MarkKind.Belongs, "400 GBP"), (own.Kind, own.Value));
        Assert.Equal((MarkKind.Unsure, "it may look nice"), (unsure.Kind, unsure.Span.In(conversation.Conversation.Utterances[2].Text)));
    }

    [Theory]
    [InlineData("Dana: {bugdet:four hundred}", "\"bugdet\" says no field")]
    [InlineData("Dana: {budget:four hundred", "is not closed")]
    [InlineData("Dana: {budget four hundred}", "is not closed, or holds no colon")]
    [InlineData("Dana: {budget:four {need:hundred}}", "holds another")]
    [InlineData("Dana: four hundred}", "closes nothing")]
    [InlineData("four hundred", "nobody says it")]
    public void Says_what_is_wrong_and_where(string line, string wrong)
    {
        var (_, problems) = Read("# language: en", "# seller: Jana", line);
        Assert.StartsWith("talk.txt:3: ", problems[0], StringComparison.Ordinal);
        Assert.Contains(wrong, problems[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dev", 4759)]
    [InlineData("held-out", 120)]
    [InlineData("second-hand", 120)]
    public void Every_conversation_can_be_read(string folder, int count)
    {
        var (conversations, problems) = ConversationFile.ReadFolder(Path.Combine(Root.Find(), "data", "conversations", folder));
        Assert.Empty(problems);
        Assert.Equal(count, conversations.Length);
        Assert.All(conversations, c => Assert.Contains(c.Conversation.Participants, p => p.Side is Side.Customer));
    }

    private static (MarkedConversation Conversation, ImmutableArray<string> Problems) Read(params string[] lines)
    {
        var problems = ImmutableArray.CreateBuilder<string>();
        return (ConversationFile.Read("talk.txt", lines, problems), problems.ToImmutable());
    }
}
