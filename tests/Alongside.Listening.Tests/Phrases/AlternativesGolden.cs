using Xunit;

namespace Alongside.Listening.Tests.Phrases;

/// <summary>
/// What is proposed after a pushback, over many trades. Read these aloud before you accept a change: would you say that to a customer?
/// </summary>
public sealed partial class AlternativesTests
{
    public static TheoryData<string, string, string[]> Golden { get; } = new()
    {
        { "pushback.no-need", "Honestly, we don't need a new logo.", ["What makes you think so?", "What do you need?", "You don't need a new logo."] },
        { "pushback.no-need", "I'm fine with my spreadsheet, thanks.", ["What makes you think so?", "What do you need?", "You're fine with your spreadsheet."] },
        { "pushback.no-need", "Not for us, thanks.", ["What makes you think so?", "What do you need?", "That may well be. You know best what you need."] },
        { "pushback.no-need", "It works fine as it is.", ["What makes you think so?", "What do you need?", "It works fine as it is."] },
        { "pushback.no-need", "To be honest I don't really see what we'd use it for.", ["What makes you think so?", "What do you need?", "You don't really see what you'd use it for."] },
        { "pushback.price", "It's just too expensive for us.", ["What did you have in mind?", "It's too expensive for you.", "What would make sense for you?"] },
        { "pushback.price", "That's way too much.", ["What did you have in mind?", "That's way too much for you.", "What would make sense for you?"] },
        { "pushback.price", "We only have about two thousand for the whole thing.", ["You've got about two thousand for the whole thing.", "What would make sense for you?", "Fair enough. It has to be worth it to you."] },
        { "pushback.price", "The other guy quoted us half of that.", ["The other guy quoted you half of that.", "What would make sense for you?", "Fair enough. It has to be worth it to you."] },
        { "pushback.price", "I couldn't justify that this year.", ["What did you have in mind?", "You couldn't justify that this year.", "What would make sense for you?"] },
        { "pushback.price", "Four thousand? For a website?", ["What would make sense for you?", "Fair enough. It has to be worth it to you.", "How do you look at it?"] },
        { "pushback.price", "My budget for photos is six hundred, all in.", ["Your budget for photos is six hundred, all in.", "What would make sense for you?", "Fair enough. It has to be worth it to you."] },
        { "pushback.timing", "We're in the middle of the harvest, it's a bad time.", ["What has to happen first?", "You're in the middle of the harvest, it's a bad time.", "Then let's leave it for now. You say when."] },
        { "pushback.timing", "I can't think about this before September.", ["What has to happen first?", "You can't think about this before September.", "Then let's leave it for now. You say when."] },
        { "pushback.timing", "Not now. Maybe next year.", ["What has to happen first?", "Then let's leave it for now. You say when.", "How will you know when it's a good time?"] },
        { "pushback.timing", "we just moved offices and everything's still in boxes", ["What has to happen first?", "You just moved offices and everything's still in boxes.", "Then let's leave it for now. You say when."] },
        { "pushback.trust", "I've been burned before.", ["What would you want to know first?", "You've been burned before.", "I'd be careful too."] },
        { "pushback.trust", "We paid an agency eight thousand and they never finished it.", ["What would you want to know first?", "You paid an agency eight thousand, and they never finished it.", "I'd be careful too."] },
        { "pushback.trust", "How do I know it works for a shop my size?", ["What would you want to know first?", "I'd be careful too.", "What have you seen go wrong?"] },
        { "pushback.trust", "My sister tried one of these coaches and it did nothing for her.", ["What would you want to know first?", "Your sister tried one of these coaches, and it did nothing for her.", "I'd be careful too."] },
        { "pushback.status-quo", "We already have someone for our books.", ["What do you like about the way it is now?", "You've got someone for the books already.", "What would you change about it, if anything?"] },
        { "pushback.status-quo", "My nephew does our website and he's doing fine.", ["What do you like about the way it is now?", "Your nephew does your website, and he's doing fine.", "What would you change about it, if anything?"] },
        { "pushback.status-quo", "We've used the same printer for ten years.", ["What do you like about the way it is now?", "You've used the same printer for ten years.", "What would you change about it, if anything?"] },
        { "pushback.status-quo", "I do my own taxes, always have.", ["What do you like about the way it is now?", "You do your own taxes, always have.", "What would you change about it, if anything?"] },
        { "pushback.status-quo", "Our accountant takes care of all that.", ["What do you like about the way it is now?", "Your accountant takes care of all that.", "What would you change about it, if anything?"] },
        { "pushback.authority", "I'd have to ask my partner.", ["What will it depend on?", "You'd have to ask your partner.", "Of course. Talk it over in peace."] },
        { "pushback.authority", "My wife and I decide these things together.", ["What will it depend on?", "You and your wife decide these things together.", "Of course. Talk it over in peace."] },
        { "pushback.authority", "It's not up to me, the board meets in March.", ["What will it depend on?", "It's not up to you, the board meets in March.", "Of course. Talk it over in peace."] },
        { "pushback.authority", "My boss would never sign that off.", ["What will it depend on?", "Your boss would never sign that off.", "Of course. Talk it over in peace."] },
        { "pushback.fit", "We're a bakery, we don't need a CRM.", ["What would suit you better?", "You're a bakery, you don't need a CRM.", "Where doesn't it fit?"] },
        { "pushback.fit", "I think it's too big for what we do.", ["What would suit you better?", "It's too big for what you do.", "Where doesn't it fit?"] },
        { "pushback.fit", "Most of our customers are over seventy and don't use apps.", ["What would suit you better?", "Most of your customers are over seventy and don't use apps.", "Where doesn't it fit?"] },
        { "pushback.fit", "I want something I can change myself.", ["What would suit you better?", "You want something you can change yourself.", "Where doesn't it fit?"] },
        { "pushback.stall", "I need to think about it.", ["Of course. Take the time you need.", "What's still open for you?", "You need to think about it."] },
        { "pushback.stall", "Let me sleep on it.", ["Of course. Take the time you need.", "What's still open for you?", "What would help you think it over?"] },
        { "pushback.stall", "We'll get back to you.", ["Of course. Take the time you need.", "What's still open for you?", "What would help you think it over?"] },
        { "pushback.stall", "Send me something by email and I'll have a look.", ["Of course. Take the time you need.", "What's still open for you?", "What would help you think it over?"] },
        { "pushback.stall", "I'd like to let it sit for a week.", ["Of course. Take the time you need.", "What's still open for you?", "You'd like to let it sit for a week."] },
        { "pushback.other", "I don't like being sold to.", ["What would you like instead?", "You don't like being sold to.", "Fair enough. I'm glad you say so."] },
        { "pushback.other", "This isn't what we talked about.", ["What would you like instead?", "Fair enough. I'm glad you say so.", "What's behind that, if I may ask?"] },
        { "pushback.other", "I'm tired of subscriptions.", ["What would you like instead?", "You're tired of subscriptions.", "Fair enough. I'm glad you say so."] },
        { "pushback.price", "well I mean for us as a choir of twelve people that's, you know, it's a lot", ["What did you have in mind?", "What would make sense for you?", "Fair enough. It has to be worth it to you."] },
        { "pushback.timing", "I'd want to wait until the kids are back at school", ["What has to happen first?", "You'd want to wait until the kids are back at school.", "Then let's leave it for now. You say when."] },
        { "pushback.trust", "Every agency I've worked with disappeared after the launch.", ["What would you want to know first?", "Every agency you've worked with disappeared after the launch.", "I'd be careful too."] },
        { "pushback.status-quo", "We're happy with what we have.", ["What do you like about the way it is now?", "You're happy with what you have.", "What would you change about it, if anything?"] },
        { "pushback.no-need", "we get all our work through word of mouth, so I don't really need a website", ["What makes you think so?", "What do you need?", "You get all your work through word of mouth."] },
        { "pushback.fit", "It looks like something for big companies and we're three people and a dog.", ["What would suit you better?", "It looks like something for big companies, and you're three people and a dog.", "Where doesn't it fit?"] },
        { "pushback.stall", "I'll have to sleep on it and talk to my sister.", ["Of course. Take the time you need.", "What's still open for you?", "You'll have to sleep on it and talk to your sister."] },
    };
}
