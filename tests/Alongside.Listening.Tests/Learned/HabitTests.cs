using Alongside.Listening.Learned;
using Alongside.Listening.Moves;
using Xunit;

namespace Alongside.Listening.Tests.Learned;

public sealed class HabitTests
{
    private const string Needs = "C: The bookings all come in on Sunday night, and then I sit there with the diary until ten.";

    private const string SaidBack = "S: So Sunday night goes into the diary.";

    [Fact]
    public void Before_anything_was_said_it_adds_nothing() => Assert.Equal(0, new Habit().SaysBack, 12);

    [Fact]
    public void Who_has_told_says_back_less_and_who_has_listened_more_but_never_beyond_bounds()
    {
        var (telling, listening) = (new Habit(), new Habit());
        var (told, listened) = (0.0, 0.0);
        for (var i = 0; i < 50; i++)
        {
            telling.Add(1);
            listening.Add(0);
            Assert.True(telling.SaysBack <= told && listening.SaysBack >= listened);
            (told, listened) = (telling.SaysBack, listening.SaysBack);
        }

        Assert.Equal((-2, 1), (told, listened));
    }

    [Fact]
    public void What_was_done_long_ago_counts_less()
    {
        var habit = new Habit();
        for (var i = 0; i < 20; i++) habit.Add(1);
        var told = habit.SaysBack;
        for (var i = 0; i < 20; i++) habit.Add(0);

        Assert.True(told < 0 && habit.SaysBack > 0, $"{told}, {habit.SaysBack}");
    }

    [Fact]
    public void The_same_words_are_less_surely_said_back_after_a_lecture()
    {
        string[] lecture =
        [
            "S: Our calendar takes the bookings off your hands and sends the reminders, too.", "C: Hm.", "S: It comes with payments, reports and an app, and most studios save five hours a week with it.", "C: I see.",
            "S: It's nineteen a month, and for that you get everything.", "C: Okay.", "S: The big studios in town all have it by now.",
        ];
        string[] listening =
        [
            "S: How do people book with you at the moment?", "C: By phone, mostly.", "S: What happens when you can't pick up?", "C: They write to me.",
            "S: What is that like on a bad day?", "C: Long.", "S: When is it worst?",
        ];

        Assert.True(SurenessOfSayingBack(lecture) < SurenessOfSayingBack(listening));
    }

    private static double SurenessOfSayingBack(string[] before)
    {
        var talk = Talk.Of([.. before, Needs, SaidBack, "C: Yes."]);
        return Listener.BuiltIn.Explain(talk, before.Length + 1).Main!.Contenders.Where(c => c.Label.IsReflection()).Sum(c => c.OfModel);
    }
}
