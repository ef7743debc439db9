using Xunit;

namespace Alongside.Listening.Tests.Phrases;

/// <summary>Lines written for this project, over many trades, spoken and written.</summary>
public sealed partial class MirrorTests
{
    public static TheoryData<string, string> SaidBack { get; } = new()
    {
        { "we already have someone for our books", "You've got someone for the books already" },
        { "I don't need this", "You don't need this" },
        { "my wife does the invoices on Sundays", "Your wife does the invoices on Sundays" },
        { "I'm drowning in paperwork", "You're drowning in paperwork" },
        { "I can't go on doing this at night", "You can't go on doing this at night" },
        { "we tried a freelancer last year and it was a mess", "You tried a freelancer last year, and it was a mess" },
        { "our old site takes forever to load", "Your old site takes forever to load" },
        { "it's just too expensive for us", "It's too expensive for you" },
        { "I was going to do it myself", "You were going to do it yourself" },
        { "nobody told me", "Nobody told you" },
        { "I'm not sure it's worth it for somebody my size", "You're not sure it's worth it for somebody your size" },
        { "I've been burned before", "You've been burned before" },
        { "we'd have to ask my partner", "You'd have to ask your partner" },

        // openers, fillers, hedges, tags
        { "Yeah, well, we've got a guy for that.", "You've got a guy for that" },
        { "No, I mean, I already pay for two tools, you know.", "You pay for two tools already" },
        { "So um we kind of do it by hand", "You do it by hand" },
        { "Honestly, I just don't have the time right now.", "You don't have the time right now" },
        { "To be honest with you, it's a bit much for us", "It's a bit much for you" },
        { "I think it's too expensive for a shop like ours", "It's too expensive for a shop like yours" },
        { "I'm afraid we can't stretch to that this year.", "You can't stretch to that this year" },
        { "the thing is we close in August", "You close in August" },
        { "But like, I don't want another subscription", "You don't want another subscription" },
        { "Thanks Jana, but we're happy with our accountant", "You're happy with your accountant" },
        { "Because my brother does the website, so...", "Your brother does the website" },
        { "Well I guess we'd rather wait until spring", "You'd rather wait until spring" },
        { "we do everything on paper, right", "You do everything on paper" },
        { "I, uh, I print every order twice", "You print every order twice" },
        { "And I have to say I was disappointed with the last one", "You were disappointed with the last one" },
        { "at the end of the day my customers want a phone call", "Your customers want a phone call" },
        { "we sort of muddle through every March", "You muddle through every March" },
        { "I like that kind of work", "You like that kind of work" },
        { "It's literally just me and a laptop", "It's just you and a laptop" },

        // stutters and false starts
        { "I- I don't trust contracts like that", "You don't trust contracts like that" },
        { "we we tried two agencies", "You tried two agencies" },
        { "I was going- I wanted to hire somebody in May", "You wanted to hire somebody in May" },
        { "I don't, I don't want a long contract", "You don't want a long contract" },
        { "the the bookings come in by phone and I write them on a pad", "The bookings come in by phone, and you write them on a pad" },
        { "my acc- my accountant handles the taxes", "Your accountant handles the taxes" },
        { "we have we have three vans on the road", "You've got three vans on the road" },

        // having
        { "we have three people in the workshop", "You've got three people in the workshop" },
        { "I have no time for newsletters", "You've got no time for newsletters" },
        { "I still have a box of the old brochures", "You've still got a box of the old brochures" },
        { "we already have a bookkeeper who comes in on Fridays", "You've already got a bookkeeper who comes in on Fridays" },
        { "we have to ask the board first", "You have to ask the board first" },
        { "we have tried three of those", "You've tried three of those" },
        { "I've already got a photographer", "You've got a photographer already" },
        { "we don't have anybody for the website", "You don't have anybody for the website" },
        { "we had a student for our website", "You had a student for the website" },
        { "we have our own van", "You've got your own van" },
        { "I gotta keep the old booking system running", "You've got to keep the old booking system running" },

        // already
        { "we already tried that last autumn and nobody came", "You already tried that last autumn, and nobody came" },
        { "I'm already paying for hosting", "You're paying for hosting already" },
        { "we already do that ourselves", "You do that yourselves already" },

        // the things they share, and those they don't
        { "we need somebody for our newsletter", "You need somebody for the newsletter" },
        { "I'm looking for help with my taxes", "You're looking for help with your taxes" },
        { "we're too small for our own server", "You're too small for your own server" },
        { "I pay four hundred a month for my website guy", "You pay four hundred a month for your website guy" },
        { "we bought a bed for our dog", "You bought a bed for your dog" },
        { "it's too big for our needs", "It's too big for your needs" },
        { "I need a quote for my kitchen by Friday", "You need a quote for the kitchen by Friday" },

        // agreement
        { "I am not convinced it would help", "You're not convinced it would help" },
        { "I was never asked", "You were never asked" },
        { "I wasn't there when they installed it", "You weren't there when they installed it" },
        { "im drowning in emails", "You're drowning in emails" },
        { "ive tried that and it didnt stick", "You've tried that, and it didn't stick" },
        { "we dont really need a new logo", "You don't really need a new logo" },
        { "I ain't paying for that twice", "You aren't paying for that twice" },
        { "We are not a big outfit", "You're not a big outfit" },
        { "I do not want to change banks", "You don't want to change banks" },
        { "we cannot close the shop for a week", "You can't close the shop for a week" },
        { "we're gonna move in June", "You're going to move in June" },
        { "I wanna keep the old logo", "You want to keep the old logo" },
        { "I was up until two doing the VAT", "You were up until two doing the VAT" },
        { "We would like a simple page by May", "You'd like a simple page by May" },
        { "We have been with the same printer for ten years", "You've been with the same printer for ten years" },
        { "I'd want it live by May", "You'd want it live by May" },
        { "we won't have time before the harvest", "You won't have time before the harvest" },
        { "we'll be closed for two weeks in August", "You'll be closed for two weeks in August" },
        { "I don\u2019t want to lose my number", "You don't want to lose your number" },

        // pairs
        { "my wife and I run the shop", "You and your wife run the shop" },
        { "me and my partner decide that together", "You and your partner decide that together" },

        // other subjects
        { "there's just the two of us", "There's just the two of you" },
        { "none of our customers ever asked for that", "None of your customers ever asked for that" },
        { "he's our accountant", "He's your accountant" },
        { "they charge us forty a month", "They charge you forty a month" },
        { "my daughter's in charge of the bookings", "Your daughter's in charge of the bookings" },
        { "our budget's about four thousand", "Your budget's about four thousand" },
        { "my biggest worry is losing the old pictures", "Your biggest worry is losing the old pictures" },
        { "half of my week goes into quotes", "Half of your week goes into quotes" },
        { "the phone rings all day", "The phone rings all day" },
        { "the last agency left us with a half-finished shop", "The last agency left you with a half-finished shop" },
        { "the invoices take me a whole evening", "The invoices take you a whole evening" },
        { "that doesn't help us much in winter", "That doesn't help you much in winter" },
        { "it works fine as it is", "It works fine as it is" },
        { "it's up to my business partner", "It's up to your business partner" },
        { "that decision isn't mine", "That decision isn't yours" },
        { "Dana keeps our books", "Dana keeps your books" },
        { "my accountant says we should wait", "Your accountant says you should wait" },
        { "a friend of mine built the first one", "A friend of yours built the first one" },
        { "this whole GDPR thing keeps me up at night", "This whole GDPR thing keeps you up at night" },
        { "business has been slow since we moved", "Business has been slow since you moved" },
        { "nobody in our team speaks French", "Nobody in your team speaks French" },

        // adjuncts first
        { "right now we use a spreadsheet", "Right now you use a spreadsheet" },
        { "in my experience nobody answers the phone", "In your experience nobody answers the phone" },
        { "last year we paid somebody two thousand", "Last year you paid somebody two thousand" },
        { "for me it's about having my evenings back", "For you it's about having your evenings back" },
        { "on Sundays I do the rota", "On Sundays you do the rota" },
        { "at the moment my sister packs the orders", "At the moment your sister packs the orders" },

        // recast
        { "what we need is somebody who picks up the phone", "You need somebody who picks up the phone" },
        { "I don't know if it would pay off for a shop our size", "You're not sure if it would pay off for a shop your size" },
        { "it's too expensive", "It's too expensive for you" },
        { "that's too much right now", "That's too much for you right now" },

        // trades, spoken and written
        { "I spend every Sunday matching receipts", "You spend every Sunday matching receipts" },
        { "we lost two clients over late invoices", "You lost two clients over late invoices" },
        { "I hate chasing people for money", "You hate chasing people for money" },
        { "We're a two-person bakery in Leeds.", "You're a two-person bakery in Leeds" },
        { "our bees come first from April to July", "Your bees come first from April to July" },
        { "I teach thirty kids a week and I do the billing on my phone", "You teach thirty kids a week, and you do the billing on your phone" },
        { "We sell into the US mostly", "You sell into the US mostly" },
        { "I'm on a SaaS budget, not an agency budget", "You're on a SaaS budget, not an agency budget" },
        { "We switched from Xero to QuickBooks in January.", "You switched from Xero to QuickBooks in January" },
        { "I can do the photos myself", "You can do the photos yourself" },
        { "we just moved offices", "You just moved offices" },
        { "I only need it for the season", "You only need it for the season" },
        { "I'd rather pay once and own it", "You'd rather pay once and own it" },
        { "we get most of our work through word of mouth", "You get most of your work through word of mouth" },
        { "I couldn't justify that this year", "You couldn't justify that this year" },
        { "my boss would have to sign that off", "Your boss would have to sign that off" },
        { "we want to be found by people around here", "You want to be found by people around there" },
        { "I don't see how it would fit into my week", "You don't see how it would fit into your week" },
        { "We need the roof done before the winter.", "You need the roof done before the winter" },
        { "I want my patients to book online", "You want your patients to book online" },
        { "we're fine with what we've got", "You're fine with what you've got" },
        { "I have absolutely no patience for bloody forms", "You have absolutely no patience for bloody forms" },
        { "the booking thing crashed on us twice in the summer", "The booking thing crashed on you twice in the summer" },
        { "I've got 40k in a budget that ends in March", "You've got 40k in a budget that ends in March" },
        { "we spend about $300 a month on ads", "You spend about $300 a month on ads" },
        { "I feel like we keep starting over", "You feel like you keep starting over" },
        { "we've been let down twice", "You've been let down twice" },
        { "I'd need to see it working first", "You'd need to see it working first" },
        { "we really like our printer", "You really like your printer" },
        { "my clients are mostly over seventy", "Your clients are mostly over seventy" },
        { "our lease runs out in October", "Your lease runs out in October" },
        { "We don't have an IT person.", "You don't have an IT person" },
        { "I can't keep track of who paid and who didn't", "You can't keep track of who paid and who didn't" },
        { "What I'm really after is somebody I can call.", "You're really after somebody you can call" },
        { "My customers don't care about a website", "Your customers don't care about a website" },
        { "I'm in the office Tuesdays and Thursdays only", "You're in the office Tuesdays and Thursdays only" },
        { "I've told my team a hundred times and they still use paper", "You've told your team a hundred times, and they still use paper" },
        { "I do my own taxes, always have.", "You do your own taxes, always have" },
        { "our b- our board feels it's too early", "Your board feels it's too early" },
        { "I have been doing my own books for six years and honestly it's driving me nuts.", "You've been doing your own books for six years, and it's driving you nuts" },
        { "We only have about two thousand for the whole thing.", "You've got about two thousand for the whole thing" },
        { "The council pays for half of it if we apply by June", "The council pays for half of it if you apply by June" },
        { "I use whatever my bank gives me", "You use whatever your bank gives you" },
        { "I don't want my staff to learn yet another system", "You don't want your staff to learn yet another system" },
    };

    public static TheoryData<string> LeftAlone { get; } =
    [
        // to the seller
        "your price is too high for us", "you said it would be two hundred", "I like your work", "I'd need you to come by", "do you know our shop",
        "I'll let you know", "can you send me something", "please send us an offer", "we saw your website",
        // questions
        "what does it cost us?", "do we need a contract", "how would I do that", "is it worth it for us?", "why would I want that",
        // orders
        "send me an email", "call me next week", "let me think about it", "let's leave it there", "trust me", "give us a week",
        // pieces
        "not for us", "too expensive", "for my books", "because we", "I was going to the", "we already have a", "my wife", "if we did that", "when I started out",
        "and then we were just-", "me too", "same for us",
        // too short, too thin
        "I do", "we are", "I think so", "I don't think so", "I don't know", "I really can't", "I need help", "we're good",
        // too long
        "we started in a garage with one press and then my uncle sold us his and we moved to the yard behind the mill and after that we never really looked back at all",
        // other people's words
        "he said I need a new one", "she said we could wait", "my wife said I don't want him in the house", "I was like, no way", "they say we're too small",
        "our website says \"we never sleep\"", "my son goes: dad, nobody reads that",
        // the talk itself
        "I can't hear anything", "I have a question", "I'm calling about the ad", "I wanted to ask something about my order", "I have to go in a minute", "I see what the idea is", "my name is Dana Whitlock",
        // the seller is one of this "we"
        "this isn't what we talked about", "we agreed on three pages",
        // would hurt, or sound like an order
        "I'm hopeless at paperwork", "I'm too stupid for this stuff", "we should get a new site", "I must call the bank", "I'd better ask my wife", "that's my problem", "it's my fault",
        "I'll think about it", "I'll have a look at it", "I know it's important to have a website", "I could pay five hundred", "I won't sign that today", "I messed up the taxes", "our website is a disaster", "if it dies I'm finished", "that's more than I make in a month", "my main problem is that I forget things", "I yes I have but I don't", "I'm not good at selling", "I couldn't care less", "maybe we need a new site", "it's a waste of our money",
        // garbled
        "[inaudible] we have a guy", "we (my wife and I) decided", "I the the of we", "we have we the", "12", "40, 50, 60", "I I I", "we our my", "I said no wait I tried it", "https://example.com is ours",
        "WE DON'T NEED ANY OF THIS", "😀 we love it", "mine", "", "...",
        // seller's, or nobody's
        "the price is too high", "the course looks interesting", "it's a rip-off", "if I were rich I'd buy it",
    ];
}
