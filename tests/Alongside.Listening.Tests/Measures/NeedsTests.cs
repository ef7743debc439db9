using Alongside.Listening.Moves;
using Xunit;

namespace Alongside.Listening.Tests.Measures;

public sealed class NeedsTests
{
    [Fact]
    public void Needs_and_outcomes_are_counted_from_the_form()
    {
        var stated = new Scene().Customer("I need a booking page.").IsNeed().Customer("Then I'd sleep at night.").IsNeed(outcome: true).Measure("needs-stated");
        Assert.Equal((2.0, 2), (stated.Value, stated.N));
    }

    [Fact]
    public void A_need_is_covered_when_a_later_reflection_or_open_question_names_it_again()
    {
        var covered = new Scene()
            .Customer("I need a page for bookings.").IsNeed()
            .Customer("And I want my invoices sent.").IsNeed()
            .Customer("I'd like fewer phone calls.").IsNeed()
            .Seller("So people would book by booking on a page.", Label.ReflectionSimple)
            .Customer("Yes, that is it.")
            .Seller("How is invoicing done today?", Label.QuestionOpen)
            .Seller("We offer phones too.", Label.Persuasion)
            .Measure("needs-covered");
        Assert.Equal((0.6667, 3), (covered.Value, covered.N));
    }

    [Fact]
    public void Words_before_the_need_do_not_cover_it() =>
        Assert.Equal(0, new Scene().Seller("What about bookings?", Label.QuestionOpen).Customer("I need bookings.").IsNeed().Measure("needs-covered").Value);

    [Fact]
    public void Asking_what_they_need_takes_up_no_particular_need() =>
        Assert.Equal(0, new Scene().Customer("I need bookings.").IsNeed().Seller("What do you need?", Label.QuestionOpen).Measure("needs-covered").Value);

    [Fact]
    public void A_confirmed_need_is_known_by_the_words_it_confirms() =>
        Assert.Equal(1, new Scene().Seller("You need bookings?", Label.QuestionClosed).Customer("Yes, that is it.").ConfirmsNeed()
            .Seller("How do bookings come in now?", Label.QuestionOpen).Measure("needs-covered").Value);

    [Fact]
    public void Without_a_need_nothing_could_be_covered()
    {
        var none = new Scene().Seller("Hello.").Customer("Hello you.");
        Assert.Equal(0, none.Measure("needs-stated").Value);
        Assert.Null(none.Measure("needs-covered").Value);
        Assert.Null(none.Measure("offer-before-need").Value);
    }

    [Fact]
    public void The_offer_before_the_first_need_is_timed_by_its_share_of_the_utterance()
    {
        var offer = new Scene()
            .Seller(0, 10, "Hi there. Best ever.").Where("Best ever.", Label.Persuasion)
            .Customer(10, 20, "We need bread.").IsNeed()
            .Seller(20, 60, "It is the best.", Label.Persuasion)
            .Measure("offer-before-need");
        Assert.Equal((5.0, "seconds", 2), (offer.Value, offer.Unit, offer.N));
    }

    [Fact]
    public void Without_times_it_is_counted_in_words_and_pieces_that_overlap_count_once()
    {
        var offer = new Scene()
            .Seller("We make sites and they sell.", Label.Information).Where("they sell", Label.Persuasion)
            .Customer("We need one.").IsNeed().Measure("offer-before-need");
        Assert.Equal((6.0, "words"), (offer.Value, offer.Unit));
    }

    [Fact]
    public void Information_that_was_asked_for_is_no_offer() =>
        Assert.Equal(0, new Scene().Customer("How long does it take?", Label.CustomerQuestion).Seller("Three weeks.", Label.Information)
            .Customer("I need it in May.").IsNeed().Measure("offer-before-need").Value);
}
