using System.Net;
using Alongside.Listening;
using Alongside.Listening.Conversations;
using Alongside.Listening.Moves;
using Alongside.Listening.Pushback;
using Alongside.Reviews.Page;
using Alongside.Reviews.Words;
using Alongside.Terminal;
using Xunit;

namespace Alongside.Tests.Reviews;

/// <summary>What is told of pushback, and what is only asked.</summary>
public sealed class PushbacksTests
{
    private const double Sure = 0.8;
    private const double Unsure = 0.79;
    private const string Ends = "The conversation ends there.";

    [Theory]
    [InlineData("", "As far as one can tell from the words, Lou did not push back.")]
    [InlineData("s", "Lou pushed back once; you asked about it.")]
    [InlineData("ss", "Lou pushed back twice; both times you asked about it.")]
    [InlineData("u", "Lou may have pushed back once; the words alone do not say.")]
    [InlineData("uu", "Lou may have pushed back once or twice; the words alone do not say.")]
    [InlineData("uuu", "Lou may have pushed back a few times; the words alone do not say.")]
    [InlineData("su", "Lou pushed back once; you asked about it. There may have been one more.")]
    [InlineData("suu", "Lou pushed back once; you asked about it. There may have been one or two more.")]
    [InlineData("usuu", "Lou pushed back once; you asked about it. There may have been a few more.")]
    [InlineData("S", "Lou pushed back once, and that is where the conversation ends.")]
    [InlineData("U", "Lou may have pushed back once; the words alone do not say.")]
    [InlineData("sS", "Lou pushed back twice: once you asked about it. After the last one the conversation ends.")]
    [InlineData("uS", "Lou pushed back once, and that is where the conversation ends. There may have been one more.")]
    [InlineData("sU", "Lou pushed back once; you asked about it. There may have been one more.")]
    public void The_sentence_counts_the_sure_ones_and_says_that_there_may_be_others(string pushbacks, string sentence) =>
        Assert.Equal(sentence, WhatHappened.Sentences(Review(pushbacks))[0]);

    [Theory]
    [InlineData("", 0)]
    [InlineData("ss", 2)]
    [InlineData("uu", 0)]
    [InlineData("usuS", 2)]
    [InlineData("sU", 1)]
    public void The_drawing_flags_only_the_sure_ones_in_lines_and_in_words(string pushbacks, int flags)
    {
        var html = Page(pushbacks);

        // In the wide drawing and in the narrow one, and once in the key.
        Assert.Equal(flags == 0 ? 0 : (2 * flags) + 1, html.Split("class=\"flag\"").Length - 1);
        Assert.Contains(Counts.Sentence(Counts.Of(flags, "flag", "flags")) + " for pushback", html, StringComparison.Ordinal);
        Assert.Equal(flags, html.Split(">pushback</a>").Length - 1);
    }

    [Theory]
    [InlineData("", "There was no pushback to come after.")]
    [InlineData("uu", "Nothing here was clearly pushback.")]
    public void Where_none_is_sure_the_page_lists_none_as_a_fact(string pushbacks, string instead)
    {
        var (facts, _) = Section(pushbacks);

        Assert.Contains(instead, facts, StringComparison.Ordinal);
        Assert.DoesNotContain("You asked about it", facts, StringComparison.Ordinal);
        Assert.DoesNotContain("I doubt it", facts, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_asks_about_the_others_after_the_sure_ones_with_the_words_and_what_came_next()
    {
        var (facts, asked) = Section("us");

        Assert.Contains("I doubt it, number 1.", facts, StringComparison.Ordinal);
        Assert.Contains("You asked about it", facts, StringComparison.Ordinal);
        Assert.StartsWith("Was this pushback? One more line may have been<", asked, StringComparison.Ordinal);
        Assert.Contains("I doubt it, number 0.", asked, StringComparison.Ordinal);
        Assert.Contains("What about number 0?", asked, StringComparison.Ordinal);
        Assert.DoesNotContain("You asked about it", asked, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("S", true)]
    [InlineData("U", false)]
    public void One_with_which_the_conversation_ends_is_listed_where_it_belongs(string pushbacks, bool isFact)
    {
        var (facts, asked) = Section(pushbacks);

        Assert.Equal(isFact, facts.Contains(Ends, StringComparison.Ordinal));
        Assert.Equal(!isFact, asked.Contains(Ends, StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_asked_where_all_are_sure() => Assert.DoesNotContain("class=\"perhaps\"", Page("ssS"), StringComparison.Ordinal);

    [Fact]
    public void The_terminal_lists_the_sure_ones_and_asks_about_a_few_others()
    {
        var text = Terminal("suuuu");

        Assert.Contains("After each pushback\n  – “I doubt it, number 0.”: you asked about it\n\nWas this pushback? Four more lines may have been; the likeliest:\n  – “I doubt it, number 1.”\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("number 4", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_terminal_only_asks_where_none_is_sure()
    {
        Assert.DoesNotContain("After each pushback", Terminal("u"), StringComparison.Ordinal);
        Assert.Contains("Was this pushback? One line may have been:\n", Terminal("u"), StringComparison.Ordinal);
        Assert.DoesNotContain("pushback?", Terminal("s"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_shown_as_measured_counts_only_what_was_sure()
    {
        var review = InventedReviews.Call;
        var sure = review.SurePushbackMeasures.Select(m => m with { Value = 41, Definition = "Only sure ones." });
        var shown = MeasureWords.Shown(review with { SurePushbackMeasures = [.. sure] }).ToList();

        Assert.Equal(review.Measures.Select(m => m.Id).Where(id => id != MeasureWords.NeverShown), shown.Select(m => m.Id));
        Assert.All(shown, m => Assert.Equal(m.Id.Contains("pushback", StringComparison.Ordinal), m.Definition == "Only sure ones."));
    }

    /// <summary>A pushback for each letter: sure or unsure ones, in capitals one with which the conversation ends.</summary>
    private static Review Review(string pushbacks)
    {
        var review = new InventedReview("lou.txt", "plain-text", Medium.Call) { WithTimes = false }.Person("p1", "Me", Side.Seller).Person("p2", "Lou", Side.Customer)
            .Say("p1", "Hello there.", Label.SellerOther);
        for (var i = 0; i < pushbacks.Length; i++)
        {
            var (words, reply) = ($"I doubt it, number {i}.", $"What about number {i}?");
            var sureness = char.ToLowerInvariant(pushbacks[i]) == 's' ? Sure : Unsure;
            review.Say("p2", words, Label.PushbackTrust);
            if (char.IsUpper(pushbacks[i])) review.Unanswered(words, sureness);
            else review.Say("p1", reply, Label.QuestionOpen).Response(ResponseCode.Explores, words, reply, pause: null, sureness);
        }

        return review.Build();
    }

    private static string Page(string pushbacks) => ReviewPage.ToHtml(Review(pushbacks));

    /// <summary>What the section says as a fact, and what it asks.</summary>
    private static (string Facts, string Asked) Section(string pushbacks)
    {
        var html = WebUtility.HtmlDecode(Page(pushbacks));
        var section = html[html.IndexOf("<section id=\"pushback\"", StringComparison.Ordinal)..html.IndexOf("<section id=\"form\"", StringComparison.Ordinal)];
        return section.Split("<details class=\"perhaps\">\n<summary>") is [var facts, var asked] ? (facts, asked) : (section, "");
    }

    private static string Terminal(string pushbacks)
    {
        var to = new StringWriter();
        TerminalReview.Write(Review(pushbacks), to, new TerminalView(120, Styled: false, OthersReport: false, PageCommand: null));
        return to.ToString();
    }
}
