using Alongside.Listening;
using Alongside.Terminal;
using Alongside.Tests.Reviews;
using Spectre.Console;
using Xunit;

namespace Alongside.Tests.Terminal;

public sealed class TerminalReviewTests
{
    private static readonly TerminalView Piped = new(80, Styled: false, OthersReport: true, PageCommand: null);

    [Fact]
    public void Reads_like_this() =>
        Golden.Same("Terminal/call.txt", Text(InventedReviews.Call, Piped with { PageCommand = "alongside review dana-bookings.vtt --format html --output review.html" }));

    [Theory]
    [InlineData(30)]
    [InlineData(80)]
    [InlineData(100)]
    public void Keeps_within_the_width_whatever_was_said(int columns)
    {
        foreach (var (name, review) in InventedReviews.All)
            Assert.All(Lines(review, Piped with { Columns = columns }), line => Assert.True(line.GetCellWidth() <= columns, $"{name}: {line}"));
    }

    [Fact]
    public void Has_nothing_that_could_steer_a_terminal()
    {
        foreach (var (_, review) in InventedReviews.All)
            Assert.All(Text(review, Piped), c => Assert.False((char.IsControl(c) && c != '\n') || c is '\u202E' or '\u2028', $"U+{(int)c:X4}"));
    }

    [Fact]
    public void Leaves_no_white_space_at_the_ends_of_lines() =>
        Assert.All(Lines(InventedReviews.Call, Piped), line => Assert.Equal(line.TrimEnd(), line));

    [Fact]
    public void Says_the_same_with_colour_and_without()
    {
        var coloured = Text(InventedReviews.Call, Piped with { Styled = true });
        Assert.Contains('\u001b', coloured);
        var bare = System.Text.RegularExpressions.Regex.Replace(coloured, "\u001b\\[[0-9;]*m", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5));
        Assert.Equal(Lines(InventedReviews.Call, Piped), bare.Split('\n').Select(line => line.TrimEnd()));
    }

    [Fact]
    public void Never_shows_a_score()
    {
        var text = Text(InventedReviews.Call, Piped);
        Assert.DoesNotContain("side-by-side", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("score", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Shows_strengths_first_and_what_could_have_been_said()
    {
        var text = Text(InventedReviews.Call, Piped);
        Assert.True(text.IndexOf("You asked about it", StringComparison.Ordinal) < text.IndexOf("A yes, but", StringComparison.Ordinal));
        Assert.Contains("You could have said:", text, StringComparison.Ordinal);
        Assert.Contains("“What makes you say a whole new website?”", text, StringComparison.Ordinal);
        Assert.Contains("Was this a push?", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_both_voices_where_the_customer_said_yes_to_the_sellers_words()
    {
        var text = Text(InventedReviews.Call, Piped);
        Assert.Contains("You: “You want the booking, and the rest can stay as it is.”", text.Replace("\n                          ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Dana Whitfield: “Yes, exactly.”", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_what_others_report_only_where_that_is_wanted()
    {
        Assert.Contains("Others report", Text(InventedReviews.Call, Piped), StringComparison.Ordinal);
        Assert.DoesNotContain("Others report", Text(InventedReviews.Call, Piped with { OthersReport = false }), StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_a_declined_answer_as_one_and_does_not_ask_again()
    {
        Assert.Contains("They would rather not say.", Text(InventedReviews.Chat, Piped), StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_no_order_form_where_nothing_was_understood_and_says_so_once()
    {
        var text = Text(InventedReviews.UnknownLanguage, Piped);
        Assert.DoesNotContain("The order form", text, StringComparison.Ordinal);
        Assert.Contains("The language was not recognised, so only structure and measures are shown.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("could not be read", text, StringComparison.Ordinal);
        Assert.Contains("In numbers", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_everybody_in_the_first_line()
    {
        Assert.StartsWith("You and Dana Whitfield\n", Text(InventedReviews.Call, Piped), StringComparison.Ordinal);
        Assert.StartsWith("You, Piet and Ana\n", Text(InventedReviews.Chat, Piped), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Dana Whitfield", "  Dana  ")]
    [InlineData("Dr. Smith", "  Dr. Smith  ")]
    [InlineData("Mrs Ada Whitfield-Featherstone", "  They  ")]
    public void A_title_alone_is_no_name(string name, string before)
    {
        var call = InventedReviews.Call;
        var people = call.Conversation.Participants.Select(p => p.Side == Alongside.Listening.Conversations.Side.Customer ? p with { Name = name } : p);
        Assert.Contains(Lines(call with { Conversation = call.Conversation with { Participants = [.. people] } }, Piped), line => line.StartsWith(before, StringComparison.Ordinal));
    }

    [Fact]
    public void Does_not_print_a_long_transcript()
    {
        Assert.True(Lines(InventedReviews.Long(1500), Piped).Length < 120);
    }

    private static string[] Lines(Review review, TerminalView view) => Text(review, view).Split('\n');

    private static string Text(Review review, TerminalView view)
    {
        var to = new StringWriter();
        TerminalReview.Write(review, to, view);
        return to.ToString();
    }
}
