using Alongside.Listening;
using Alongside.Listening.Conversations;
using Alongside.Listening.Entries;
using Alongside.Listening.Moments;
using Alongside.Listening.Moves;
using Alongside.Listening.Pushback;

namespace Alongside.Tests.Reviews;

/// <summary>The reviews that the tests of the outputs share. Every word and name is made up.</summary>
internal static class InventedReviews
{
    private const string J = "p2";
    private const string D = "p1";

    public static Review Call { get; } = BuildCall();

    public static Review Chat { get; } = BuildChat();

    public static Review UnknownLanguage { get; } = BuildUnknownLanguage();

    public static Review Hostile { get; } = BuildHostile();

    public static Review Short { get; } = new InventedReview("short.txt", "plain-text", Medium.Call) { WithTimes = false }
        .Person("p1", "Me", Side.Seller).Person("p2", "Lou", Side.Customer)
        .Say("p1", "How did the last one go?", Label.QuestionOpen)
        .Say("p2", "Fine, all in all.", Label.Situation)
        .Build();

    public static IEnumerable<(string Name, Review Review)> All =>
        [("call", Call), ("chat", Chat), ("unknown-language", UnknownLanguage), ("hostile", Hostile), ("short", Short), ("long", Long(1500))];

    /// <summary>The call over and over, without its findings but the first, up to that many utterances.</summary>
    public static Review Long(int utterances)
    {
        var call = Call.Utterances;
        var length = call[^1].Utterance.EndSeconds!.Value + 1;
        var heard = Enumerable.Range(0, utterances).Select(i =>
        {
            var (round, at) = Math.DivRem(i, call.Length);
            var utterance = call[at].Utterance;
            return call[at] with
            {
                Utterance = utterance with { Index = i, StartSeconds = utterance.StartSeconds + round * length, EndSeconds = utterance.EndSeconds + round * length },
            };
        }).ToArray();
        return Call with { Utterances = [.. heard], Conversation = Call.Conversation with { Source = "long.vtt", Utterances = [.. heard.Select(h => h.Utterance)] } };
    }

    private static Review BuildCall() => new InventedReview("dana-bookings.vtt", "zoom-vtt", Medium.Call)
        .Person(D, "Dana Whitfield", Side.Customer).Person(J, "Jana Novak", Side.Seller)
        .Say(J, "Hi Dana, good to see you. Thanks for making the time.", Label.SellerOther, 2)
        .Say(D, "Hi Jana. Sure, I've got until about half past.", Label.CustomerOther)
        .Say(J, "That's plenty. What's been going on with the bookings?", Label.QuestionOpen)
        .Say(D, "Well, I run six evening classes a week, and people book by email, by message, by stopping me at the market.", Label.Situation, 1.1)
        .Say(D, "And then I write it all into a paper diary at night, once the kiln is off.", Label.Situation, 0.4)
        .Say(J, "Mm.", Label.SellerOther, 0.1)
        .Say(D, "Last month fourteen people turned up for ten wheels. Four of them had to go home again.", Label.Situation, 0.3)
        .Say(J, "So the diary says ten, the door says fourteen, and you're the one standing in between.", Label.ReflectionComplex, 1.2)
        .Say(D, "Exactly. I can't go on doing this at night. I need people to see for themselves what's still free.", Label.Need, 0.3, Lean.Toward)
        .Say(J, "What would be different for you if that worked?", Label.QuestionOpen, 1.4)
        .Say(D, "I'd have my evenings back. And nobody would be sent home, that's how I'd know.", Label.Outcome, 1.8, Lean.Toward)
        .Say(J, "Right.", Label.SellerOther, 0.2)
        .Say(D, "We did try one of those booking apps, two years ago. It wanted nine percent of every class, so we stopped.", Label.Tried, 0.5)
        .Say(J, "Okay, so let me tell you what I do. I build small booking pages, they're quick, they sit in the site you have, there's a waiting list, reminders go out by themselves, you can move people between classes, and I've never had anyone who went back to a diary afterwards, because once you've seen it run you wonder how you ever did without it.", Label.Persuasion, 0.2)
        .Say(D, "Hm. To be honest, I'm not sure I need a whole new website.", Label.PushbackNoNeed, 1.2, Lean.Away)
        .Say(J, "Yes, but it isn't a whole website, and have you seen how little it costs?", Label.Contradiction, 0.3)
        .Say(D, "No. I haven't.", Label.CustomerOther, 0.9)
        .Say(J, "Let me take that back. What makes you say a whole new website?", Label.QuestionOpen, 2.1)
        .Say(D, "The last person who helped us wanted to redo everything, the logo, the colours, the photos. All I wanted was a way to book.", Label.Situation, 1)
        .Say(J, "You want the booking, and the rest can stay as it is.", Label.ReflectionSimple, 0.9)
        .Say(D, "Yes, exactly. That's all.", Label.Constraint, 0.3, Lean.Toward)
        .Say(D, "It has to work on a phone, half of my people never open a laptop.", Label.Constraint, 0.8)
        .Say(J, "Mm-hm.", Label.SellerOther, 0.1)
        .Say(D, "And it can't take a cut of each class, that's the one thing I won't do again.", Label.Constraint, 0.4)
        .Say(J, "That makes sense, after the nine percent. Who else has a say in it?", Label.QuestionOpen, 1.1)
        .Say(D, "My sister Ines does the books, she'd have to agree to anything monthly.", Label.People, 0.8)
        .Say(J, "And what did the two of you have in mind to spend?", Label.QuestionOpen, 0.8)
        .Say(D, "We have around four thousand for it. That's everything, with the first year of whatever it runs on.", Label.Budget, 2.4)
        .Say(J, "Okay. I could make it three and a half if you say yes this week.", Label.Pressure, 0.4)
        .Say(D, "This week? That's a lot of money for us in winter.", Label.PushbackPrice, 0.7, Lean.Away)
        .Say(J, "It's a lot in winter. What would make it feel safe?", Label.QuestionOpen, 1.9)
        .Say(D, "If I could start with just the Tuesday class and see whether people use it.", Label.Outcome, 1.5, Lean.Toward)
        .Say(D, "And if it was there by the end of May, before the summer courses open.", Label.Timing, 0.5, Lean.Toward)
        .Say(J, "So one class first, there by the end of May, and then you decide about the rest.", Label.ReflectionComplex, 1)
        .Say(D, "Yes. That I could imagine.", Label.Interest, 0.5, Lean.Toward)
        .Say(J, "It's your call, and if Ines says no, that's a fine answer too.", Label.EmphasizeAutonomy, 0.7)
        .Say(D, "I'd still have to talk to her. She doesn't know about any of this.", Label.PushbackAuthority, 0.6, Lean.Away)
        .Say(J, "Of course. Would it help if I wrote down what I've understood, in your words, and you both change what's wrong?", Label.SeekCollaboration, 1)
        .Say(D, "Yes, please. Send it over and we'll look at it on Sunday.", Label.Commitment, 0.4, Lean.Toward)
        .Say(J, "You'll have it on Friday.", Label.NextStep, 0.5)
        .Say(D, "Thank you. That was easier than I thought.", Label.CustomerOther, 0.6)
        .Say(J, "Bye, Dana.", Label.SellerOther, 0.4)
        .Response(ResponseCode.Contradicts, "I'm not sure I need a whole new website", "Yes, but it isn't a whole website, and have you seen how little it costs?", 0.3)
        .Response(ResponseCode.Explores, "That's a lot of money for us in winter.", "What would make it feel safe?", 1.9)
        .Response(ResponseCode.Acknowledges, "I'd still have to talk to her.", "Of course.", 1)
        .Moment(MomentKind.ExploredPushback, "What would make it feel safe?", "That's a lot of money for us in winter.",
            "You asked instead of defending the price, and out came a first step: the Tuesday class.")
        .Moment(MomentKind.GoodReflection, "So the diary says ten, the door says fourteen, and you're the one standing in between.", "Last month fourteen people turned up for ten wheels.",
            "You said what it means for Dana. The need came in the very next sentence.")
        .Moment(MomentKind.GaveRoom, "It's your call, and if Ines says no, that's a fine answer too.", null,
            "You left the choice where it is, with the two of them.")
        .Moment(MomentKind.Contradiction, "Yes, but it isn't a whole website, and have you seen how little it costs?", "I'm not sure I need a whole new website",
            "Dana said what she doubts and got an argument back. You noticed it yourself two lines later; the question you asked then would have done here.",
            new Alternative("What makes you say a whole new website?", AlternativeKind.Ask),
            new Alternative("You're not sure you need a whole new website.", AlternativeKind.Reflect),
            new Alternative("It may well be that you don't.", AlternativeKind.GiveRoom))
        .Moment(MomentKind.PitchBeforeNeed, "I build small booking pages, they're quick, they sit in the site you have", "It wanted nine percent of every class, so we stopped.",
            "Dana had just said what went wrong last time. The offer came before anyone had asked about it.",
            new Alternative("Nine percent of every class. What else did you not like about it?", AlternativeKind.Ask),
            new Alternative("May I tell you how I'd go about it, or is there more first?", AlternativeKind.AskPermission))
        .Moment(MomentKind.Pressure, Certainty.Asked, "if you say yes this week", "We have around four thousand for it.",
            "A lower price with a date on it can feel like a hand on the back. Dana's answer began with “This week?”",
            new Alternative("Around four thousand, with the first year in it. What has to be in there for that?", AlternativeKind.Ask))
        .Entry("situation", "six evening classes a week, booked by email, by message, by stopping me at the market", "I run six evening classes a week, and people book by email, by message, by stopping me at the market.")
        .Entry("situation", "fourteen people turned up for ten wheels", "Last month fourteen people turned up for ten wheels.")
        .Entry("need", "people to see for themselves what's still free", "I need people to see for themselves what's still free.")
        .Entry("outcome", "my evenings back, and nobody sent home", "I'd have my evenings back. And nobody would be sent home, that's how I'd know.")
        .Entry("tried", "one of those booking apps, two years ago", "We did try one of those booking apps, two years ago. It wanted nine percent of every class, so we stopped.")
        .Entry("constraints", "the booking, and the rest can stay as it is", "Yes, exactly.", confirms: "You want the booking, and the rest can stay as it is.")
        .Entry("constraints", "has to work on a phone", "It has to work on a phone")
        .Entry("constraints", "can't take a cut of each class", "it can't take a cut of each class")
        .Entry("budget", "around four thousand", "We have around four thousand for it.", new MoneyValue(4000.00m, null, null, null))
        .Entry("timing", "by the end of May", "by the end of May, before the summer courses open", new TimingValue(null, new DateOnly(2026, 5, 31), null, false))
        .Entry("people", "my sister Ines", "My sister Ines does the books, she'd have to agree to anything monthly.", new PeopleValue(["Ines"], true))
        .Field("people", "What would Ines want to know first?")
        .Field("concerns", "What worries you most about starting with it?")
        .Entry("next-step", "we'll look at it on Sunday", "Send it over and we'll look at it on Sunday.")
        .Build();

    private static Review BuildChat() => new InventedReview("WhatsApp Chat – Piet.txt", "whatsapp", Medium.Chat)
    {
        StartedAt = new StartedAt(new DateTime(2026, 3, 4, 10, 12, 0, DateTimeKind.Unspecified)),
    }
        .Person(D, "Piet", Side.Customer).Person("p3", "Ana", Side.Customer).Person(J, "Jana", Side.Seller).Person("p4", "Tom", Side.Seller)
        .Say(D, "Hey, a friend gave me your number. We might need someone for the shop photos", Label.Need, 0, Lean.Toward)
        .Say(J, "Hi Piet! What are the photos for?", Label.QuestionOpen, 4000)
        .Say("p3", "the spring catalogue, it goes to print in 6 weeks or so 🌷", Label.Timing, 90)
        .Say("p4", "Great, we usually take 900 € a day", Label.Information, 20_000)
        .Say(D, "ok. that's over what we planned tbh", Label.PushbackPrice, 86_400, Lean.Away)
        .Say("p3", "I'd rather not say what we've put aside", Label.Budget, 30)
        .Response(ResponseCode.Ignores, "that's over what we planned tbh", null, null)
        .Entry("need", "someone for the shop photos", "We might need someone for the shop photos")
        .Entry("timing", "6 weeks or so", "in 6 weeks or so", new TimingValue(null, null, "P6W", true))
        .Field("budget", null, declined: true)
        .Build();

    private static Review BuildUnknownLanguage() => new InventedReview("gesprek.txt", "plain-text", Medium.Call)
    {
        Language = null,
        WithTimes = false,
        Note = "The language was not recognised, so only structure and measures are shown.",
    }
        .Person(J, "Jana", Side.Seller).Person(D, "Ruud", Side.Customer)
        .Say(J, "Vertel eens, hoe gaat het met de winkel?").Say(D, "Nou, het gaat wel. We zoeken al een tijd naar iemand voor de etalage.")
        .Say(J, "Hm.").Say(D, "Maar het moet wel voor de zomer klaar zijn.")
        .Build();

    private static Review BuildHostile() => new InventedReview("</title><script>alert(1)</script>.txt", "plain-text", Medium.Call)
    {
        WithTimes = false,
        Note = "</p><img src=x onerror=alert(1)>",
    }
        .Person(D, "</script><img src=x onerror=alert('name')>", Side.Customer).Person("p3", "דנה \u202Eלוי", Side.Customer).Person(J, "\" onmouseover=\"alert(1)", Side.Seller)
        .Say(J, "<style>*{display:none}</style> What's & isn't <b>needed</b>?", Label.QuestionOpen)
        .Say(D, "I don't need this 👩‍👩‍👧‍👦 & \"that\" \u0000\u0007\uD83D <svg onload=alert(2)>", Label.PushbackNoNeed, lean: Lean.Away)
        .Say(J, "Yes, but <!-- ]]> " + new string('W', 600) + " have you seen it?\u2028Really?", Label.Contradiction)
        .Say("p3", "אני לא צריכה את זה, תודה. https://example.invalid/" + new string('x', 900), Label.PushbackOther, lean: Lean.Away)
        .Response(ResponseCode.Contradicts, "I don't need this 👩‍👩‍👧‍👦", "Yes, but <!-- ]]> " + new string('W', 600), null)
        .Unanswered("אני לא צריכה את זה, תודה. https://example.invalid/" + new string('x', 900), 0.5)
        .Moment(MomentKind.Contradiction, Certainty.Asked, "Yes, but <!-- ]]> ", "I don't need this 👩‍👩‍👧‍👦", "</p><script>why</script>",
            new Alternative("\"><a href=javascript:alert(3)>What makes you think so?</a>", AlternativeKind.Ask))
        .Moment(MomentKind.Defence, "]]> " + new string('W', 600), null, "One long word, and it shares its beginning with the other.")
        .Entry("concerns", "don't need this 👩‍👩‍👧‍👦", "I don't need this 👩‍👩‍👧‍👦")
        .Entry("people", "<img src=x>", "<svg onload=alert(2)>", new PeopleValue(["<img src=x onerror=alert(4)>"], false))
        .Build();
}
