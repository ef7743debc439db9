using Alongside.Listening.Conversations;
using Xunit;

namespace Alongside.Readers.Tests;

public sealed class SidesTests
{
    [Theory]
    [InlineData("Jana Novák", "Jana Novák")]
    [InlineData("  jana   NOVÁK ", "Jana Novák")]
    [InlineData("Jana", "Jana Novák")]
    [InlineData("Novák, Jana", "Jana Novák")]
    [InlineData("Dana", "Dana (Roastery)")]
    [InlineData("Roastery", "Dana (Roastery)")]
    [InlineData("Tom Berger", "Tom")]
    public void Finds_the_seller_by_a_name_or_a_part_of_it(string me, string seller)
    {
        var seating = Sides.Seat(Call("Jana Novák: Hi\nDana (Roastery): Hi\nTom: Hi\nJana Novák: So?"), [me]);

        Assert.Equal([seller], Sellers(seating));
    }

    [Fact]
    public void Finds_the_seller_by_an_address()
    {
        var transcript = Call("Jana: Hi\nDana: Hi\nJana: So?");
        transcript = transcript with { Speakers = [transcript.Speakers[0], transcript.Speakers[1] with { Addresses = ["dana@example.com"] }] };

        Assert.Equal(["Dana"], Sellers(Sides.Seat(transcript, ["Dana@Example.com"])));
    }

    [Fact]
    public void Prefers_the_whole_name_to_a_part_of_another()
    {
        Assert.Equal(["Jana"], Sellers(Sides.Seat(Call("Jana Novák: Hi\nJana: Hi\nJana Novák: So?"), ["Jana"])));
    }

    [Fact]
    public void Asks_back_where_a_part_of_a_name_fits_several()
    {
        var seating = Sides.Seat(Call("Jana Novák: Hi\nJana Berger: Hi\nTom: So?\nTom: Well?"), ["Jana"]);

        Assert.Null(seating.Conversation);
        Assert.Equal("call: \"Jana\" may be any of several speakers. Say who you are with --me and one of these names: Jana Novák; Jana Berger.", seating.Problem!.ToString());
    }

    [Fact]
    public void Seats_several_people_on_the_sellers_side()
    {
        Assert.Equal(["Jana", "Tom"], Sellers(Sides.Seat(Call("Jana: Hi\nDana: Hi\nTom: So?\nJana: Well?"), ["tom", "jana", "somebody else"])));
    }

    [Theory]
    [InlineData("Me")]
    [InlineData("I")]
    [InlineData("you")]
    [InlineData("SELLER")]
    [InlineData("Freelancer")]
    [InlineData("Consultant")]
    [InlineData("Therapist")]
    public void Knows_the_seller_by_their_role(string role)
    {
        Assert.Equal([role], Sellers(Sides.Seat(Call($"{role}: Hi\nDana: Hi\n{role}: So?"), [])));
    }

    [Fact]
    public void Falls_back_to_roles_where_names_from_settings_are_not_in_the_conversation()
    {
        var call = Call("Me: Hi\nDana: Hi\nMe: So?");

        Assert.Equal(["Me"], Sellers(Sides.Seat(call, ["Jana"], mustMatch: false)));
        Assert.Equal("call: nobody in it is called \"Jana\". Say who you are with --me and one of these names: Me; Dana.", Sides.Seat(call, ["Jana"]).Problem!.ToString());
    }

    [Fact]
    public void Lists_the_speakers_where_nothing_shows_who_is_who()
    {
        var problem = Sides.Seat(Call("Jana: Hi\nDana: Hi\nJana: So?"), []).Problem;

        Assert.Equal(ReadProblemCode.WhoIsMe, problem?.Code);
        Assert.Equal("call: it does not show which of its speakers is you. Say who you are with --me and one of these names: Jana; Dana.", problem!.ToString());
    }

    [Fact]
    public void Makes_a_conversation_even_where_nobody_is_left_for_the_other_side()
    {
        Assert.Equal(["Me"], Sellers(Sides.Seat(Call("Me: Hi\nMe: So?"), [])));
    }

    [Fact]
    public void Numbers_the_people_in_the_order_in_which_they_first_speak_and_keeps_what_was_said()
    {
        var conversation = Sides.Seat(Call("[00:00:05] Dana: Hi\n[00:00:07] Jana: So?\n[00:00:09] Dana: Well."), ["Jana"]).Conversation!;

        Assert.Equal([new Participant("p1", "Dana", Side.Customer), new Participant("p2", "Jana", Side.Seller)], conversation.Participants);
        Assert.Equal(
            [
                new Utterance(0, "p1", Side.Customer, 5, null, "Hi"),
                new Utterance(1, "p2", Side.Seller, 7, null, "So?"),
                new Utterance(2, "p1", Side.Customer, 9, null, "Well."),
            ],
            conversation.Utterances);
        Assert.Equal(("call", "text", Medium.Call), (conversation.Source, conversation.Format, conversation.Medium));
    }

    private static Transcript Call(string text) => Assert.Single(TranscriptFormats.Read(Fixture.Of(text)).Transcripts);

    private static IEnumerable<string> Sellers(Seating seating) => seating.Conversation!.Participants.Where(p => p.Side == Side.Seller).Select(p => p.Name);
}
