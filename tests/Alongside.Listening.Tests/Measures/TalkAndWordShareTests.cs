using Alongside.Listening.Conversations;
using Xunit;

namespace Alongside.Listening.Tests.Measures;

public sealed class TalkAndWordShareTests
{
    [Fact]
    public void Talk_share_is_the_sellers_speaking_time_without_the_silence()
    {
        var share = new Scene().Seller(0, 10, "a b c").Customer(100, 130, "d e f").Measure("talk-share");
        Assert.Equal((0.25, "share", 2), (share.Value, share.Unit, share.N));
        Assert.DoesNotContain("from words", share.Definition, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_end_times_talk_share_is_counted_in_words_and_says_so()
    {
        var share = new Scene().Seller(0, null, "one").Customer(5, null, "two three four").Measure("talk-share");
        Assert.Equal((0.25, "share", 2), (share.Value, share.Unit, share.N));
        Assert.Contains("from words", share.Definition, StringComparison.Ordinal);
    }

    [Fact]
    public void One_missing_time_in_ten_is_passed_over()
    {
        var scene = new Scene();
        for (var i = 0; i < 9; i++) scene.Seller(i, i + 1, "a");
        Assert.Equal((1.0, 9), scene.Customer(9, null, "b").Measure("talk-share") is var m ? (m.Value!.Value, m.N) : default);
        Assert.Contains("from words", scene.Customer(10, null, "b").Measure("talk-share").Definition, StringComparison.Ordinal);
    }

    [Fact]
    public void Written_messages_have_no_speaking_time_even_where_they_carry_times() =>
        Assert.Contains("from words", new Scene(Medium.Chat).Seller(0, 1, "a").Customer(1, 2, "b").Measure("talk-share").Definition, StringComparison.Ordinal);

    [Fact]
    public void A_contraction_is_one_word_and_hyphens_part_words() =>
        Assert.Equal(0.25, new Scene().Seller("don't").Customer("sign-off soon").Measure("word-share").Value);

    [Fact]
    public void Silence_alone_cannot_be_shared()
    {
        var share = new Scene().Seller("…").Customer("!").Measure("word-share");
        Assert.Null(share.Value);
        Assert.NotNull(share.Unmeasurable);
    }
}
