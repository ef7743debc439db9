using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Alongside.Listening;
using Alongside.Listening.Measures;
using Alongside.Reviews.Page;
using Xunit;

namespace Alongside.Tests.Reviews;

public sealed partial class ReviewPageTests
{
    public static TheoryData<string> Names => ReviewJsonTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Has_no_script_no_handler_and_nothing_from_outside(string name)
    {
        var html = Page(name);

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(", html, StringComparison.OrdinalIgnoreCase);
        Assert.All(Tags().Matches(html), tag => Assert.DoesNotMatch(@"\son\w+\s*=\s*""|(src|srcset|action|xlink:href)\s*=", tag.Value));
        Assert.All(Hrefs().Matches(html), href => Assert.Matches("^(#|data:,$)", href.Groups["to"].Value));
        Assert.Contains("content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:;", html, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_link_leads_to_a_place_on_the_page_and_every_place_is_there_once(string name)
    {
        var html = Page(name);
        var ids = Ids().Matches(html).Select(m => m.Groups["id"].Value).ToArray();

        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(Hrefs().Matches(html).Select(m => m.Groups["to"].Value).Where(t => t.StartsWith('#')).Select(t => t[1..]).Except(ids, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_word_that_was_said_stands_in_the_transcript(string name)
    {
        var html = Page(name);
        var review = Review(name);
        var shown = Tags().Replace(References().Replace(html[html.IndexOf("id=\"transcript\"", StringComparison.Ordinal)..], ""), "");

        foreach (var utterance in review.Conversation.Utterances.Take(50))
            Assert.Contains(Shown(utterance.Text), WebUtility.HtmlDecode(shown), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_measure_that_would_be_read_as_a_score_is_nowhere(string name)
    {
        var html = Page(name);

        Assert.DoesNotContain("side-by-side", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("How far the whole conversation", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("(0[.,])?6(1[.,]8|2)%", Text(html));
    }

    [Fact]
    public void Others_figures_can_be_switched_off()
    {
        foreach (var others in OthersReport.All)
        {
            Assert.Contains(others.Text, WebUtility.HtmlDecode(Page("call")), StringComparison.Ordinal);
            Assert.DoesNotContain(others.Text, WebUtility.HtmlDecode(ReviewPage.ToHtml(InventedReviews.Call, new PageOptions(OthersReport: false))), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Says_what_happened_in_a_sentence()
    {
        Assert.Contains("Dana Whitfield pushed back three times: once you asked about it, once you left room, once you said “yes, but”.", Page("call"), StringComparison.Ordinal);
        Assert.Contains("Nine of the ten questions on the order form have an answer in their own words.", Page("call"), StringComparison.Ordinal);
        Assert.Contains("Lou did not push back", Page("short"), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_every_question_has_an_answer()
    {
        var form = InventedReviews.Call.Form;
        var entries = form.Fields.First(field => !field.Entries.IsEmpty).Entries;
        var filled = InventedReviews.Call with { Form = form with { Fields = [.. form.Fields.Select(field => field with { Entries = entries })] } };

        Assert.Contains("All ten questions on the order form have an answer in their own words.", ReviewPage.ToHtml(filled), StringComparison.Ordinal);
    }

    [Fact]
    public void A_moment_that_may_only_be_asked_is_a_question()
    {
        Assert.Contains("Was this a push?", Page("call"), StringComparison.Ordinal);
        Assert.DoesNotContain(">A push<", Page("call"), StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_both_voices_where_they_said_yes_to_your_words()
    {
        var text = Text(Page("call"));

        Assert.Matches("You said: You want the booking, and the rest can stay as it is. – Dana Whitfield said: Yes, exactly.", text);
    }

    [Fact]
    public void A_field_is_filled_open_or_declined_in_plain_words()
    {
        Assert.Contains("4,000 (no currency said)", Text(Page("call")), StringComparison.Ordinal);
        Assert.Contains("by 31 May 2026", Text(Page("call")), StringComparison.Ordinal);
        Assert.Contains("Still open. You could ask: What worries you most about starting with it?", Text(Page("call")), StringComparison.Ordinal);
        Assert.Contains("They would rather not say. That is theirs to decide.", Text(Page("chat")), StringComparison.Ordinal);
        Assert.Contains("roughly 6 weeks", Text(Page("chat")), StringComparison.Ordinal);
    }

    [Fact]
    public void Fills_in_and_asks_nothing_where_nothing_was_understood()
    {
        var text = Text(ReviewPage.ToHtml(InventedReviews.UnknownLanguage));

        Assert.DoesNotContain("Still open", text, StringComparison.Ordinal);
        Assert.Contains("What they said could not be read from this language, so nothing is filled in here.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_written_from_right_to_left_does_not_turn_the_list_around() =>
        Assert.Contains("<bdi dir=\"ltr\">", ReviewPage.ToHtml(InventedReviews.Hostile), StringComparison.Ordinal);

    [Fact]
    public void An_empty_conversation_still_makes_a_page()
    {
        var empty = InventedReviews.Short with { Utterances = [], Conversation = InventedReviews.Short.Conversation with { Utterances = [], Participants = [] } };

        Assert.Contains("Nothing was said here.", ReviewPage.ToHtml(empty), StringComparison.Ordinal);
    }

    [Fact]
    public void Times_that_make_no_sense_do_no_harm()
    {
        double?[] odd = [double.NaN, double.PositiveInfinity, -5, 1e18, null, 0];
        var said = InventedReviews.Call.Utterances.Select((h, i) => h with { Utterance = h.Utterance with { StartSeconds = odd[i % 6], EndSeconds = odd[i % 5] } }).ToArray();
        var review = InventedReviews.Call with { Utterances = [.. said], Conversation = InventedReviews.Call.Conversation with { Utterances = [.. said.Select(s => s.Utterance)] } };

        Assert.DoesNotMatch("=\"[^\"]*(NaN|∞|Infinity)", ReviewPage.ToHtml(review));
    }

    [Fact]
    public void A_hundred_thousand_utterances_take_no_more_than_their_share_of_time()
    {
        var small = InventedReviews.Long(10_000);
        var large = InventedReviews.Long(100_000);
        ReviewPage.Write(small, TextWriter.Null);

        // The best of a few: something else may be running.
        var one = Enumerable.Range(0, 3).Min(_ => Time(small));
        var ten = Enumerable.Range(0, 3).Min(_ => Time(large));

        Assert.True(ten < one * 30 + TimeSpan.FromSeconds(1), $"10,000 took {one}, 100,000 took {ten}.");
    }

    [Fact]
    public void The_index_leads_to_every_page()
    {
        using var to = new StringWriter();
        IndexPage.Write([IndexEntry.Of(InventedReviews.Call, "dana bookings.html"), IndexEntry.Of(InventedReviews.Chat, "piet.html")], to);
        var html = to.ToString();

        Assert.Contains("href=\"dana%20bookings.html\"", html, StringComparison.Ordinal);
        Assert.Contains("six moments", html, StringComparison.Ordinal);
        Assert.Contains("4 March 2026", html, StringComparison.Ordinal);
        Assert.Contains("WhatsApp Chat – Piet.txt", html, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_drawings_are_well_formed(string name)
    {
        var drawings = Drawings().Matches(Page(name));

        Assert.NotEmpty(drawings);
        Assert.All(drawings, d => Assert.NotEmpty(XElement.Parse(d.Value).Elements()));
    }

    private static TimeSpan Time(Review review)
    {
        var watch = Stopwatch.StartNew();
        ReviewPage.Write(review, TextWriter.Null);
        return watch.Elapsed;
    }

    private static Review Review(string name) => InventedReviews.All.First(r => r.Name == name).Review;

    private static string Page(string name) => ReviewPage.ToHtml(Review(name));

    private static string Text(string html) => WebUtility.HtmlDecode(Tags().Replace(html, ""));

    /// <summary>What no document may hold is shown as a replacement character.</summary>
    private static string Shown(string text) => text.Replace('\u0000', '\uFFFD').Replace('\u0007', '\uFFFD').Replace("\uD83D <", "\uFFFD <", StringComparison.Ordinal);

    [GeneratedRegex("<[a-zA-Z/!][^>]*>", RegexOptions.None, 5000)]
    private static partial Regex Tags();

    [GeneratedRegex("<a class=\"ref\".*?</a>", RegexOptions.None, 5000)]
    private static partial Regex References();

    [GeneratedRegex("\\shref=\"(?<to>[^\"]*)\"", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Hrefs();

    [GeneratedRegex("\\sid=\"(?<id>[^\"]*)\"", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Ids();

    [GeneratedRegex("<svg.*?</svg>", RegexOptions.Singleline, 5000)]
    private static partial Regex Drawings();
}
