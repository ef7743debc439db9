using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Judgement;

/// <summary>What the seller says of the customer's matter, so that a clear yes can take it over.</summary>
internal static class Proposal
{
    private static readonly PerLanguage<PhraseSet> Offer = PhraseSet.Of(
        "i charge|we charge|my rate|our rate|my price|our price|my fee|our fee|i offer|we offer|it costs|that costs|the price is|" +
        "the cost is|my package|our package|the package|i would do it for|we would do it for|i can do it for|we can do it for|" +
        "i could do it for|it comes to|that comes to|will cost|would cost|discount|our product|our service|my service|deposit|" +
        "invoice|i would ask for|we would ask for|i need from you|guarantee|waive|fee|off the table",
        "ich berechne|wir berechnen|ich verrechne|wir verrechnen|mein preis|unser preis|mein stundensatz|unser stundensatz|mein angebot|unser angebot|das kostet|das kosten|der preis ist|mein paket|unser paket|das paket|würde kosten|rabatt|nachlass|unser produkt|unser service|anzahlung|die rechnung|garantie|bei uns kostet");

    private static readonly PerLanguage<PhraseSet> Checks = PhraseSet.Of(
        "is that right|does that sound right|did i get that|did i get that right|have i got that|have i got that right|" +
        "have i understood|am i right|is that fair|does that sound about right|anything i have missed|did i miss anything|" +
        "is that it|right|correct|does that sound like it|is that about it|would that be right|is that what you mean|did i hear that right|does that suit you|" +
        "does that suit you both|does that work|would that work|would that suit|is that okay|is that all right|sound good|does that sound good|" +
        "would that be okay|would that be all right|are we agreed",
        "stimmt das|stimmt das so|ist das richtig|habe ich das richtig|hab ich das richtig|habe ich das richtig verstanden|habe ich sie richtig verstanden|habe ich dich richtig verstanden|richtig|oder|passt das|passt das so|passt ihnen das|passt dir das|ist das so|trifft es das|fehlt etwas|habe ich etwas vergessen|ist das okay|ist das in ordnung|wäre das okay|wäre das in ordnung|klingt das gut|ist das recht|ja");

    /// <summary>The sentence without "so …" before it and ", right?" behind it.</summary>
    public static TokenRange Trim(Passage passage, TokenRange sentence)
    {
        var trimmed = RunUp.Trim(passage, sentence);
        var first = trimmed.First;
        while (Opener[passage].LengthAt(passage.Tokens, first, trimmed.End) is var length and > 0 && first + length < trimmed.End) first += length;
        while (first < trimmed.End - 1 && passage.Tokens[first].Kind is TokenKind.Punctuation) first++;
        var end = trimmed.End;
        while (Checks[passage].LengthBefore(passage.Tokens, end, first) is var tag and > 0 && end - tag > first + 2 && passage.Tokens[end - tag - 1].Is(",")) end -= tag + 1;
        return new TokenRange(first, end);
    }

    private static readonly PerLanguage<PhraseSet> Opener = PhraseSet.Of(
        "so|and|okay|it sounds like|sounds like|what i am hearing is|i am hearing that|if i understand you right|" +
        "if i understand right|if i understand correctly|if i understood you right|if i understood right|just to check|" +
        "let me check|just to be sure|" +
        "to sum up|to summarise|to summarize|in short|in other words|you are saying that|you are saying|you said|you mean|then|" +
        "let me see if i have got this|what you need is|what you want is|what you would like is|what you are looking for is|what matters to you is",
        "also|und|okay|gut|es klingt als|klingt als|das klingt als|wenn ich sie richtig verstehe|wenn ich dich richtig verstehe|wenn ich das richtig verstehe|nur zur sicherheit|kurz zusammengefasst|zusammengefasst|das heisst|heisst das|mit anderen worten|sie sagen|du sagst|sie meinen|du meinst|sie meinen also|du meinst also|dann|was sie brauchen ist|was du brauchst ist|sie brauchen also|du brauchst also");

    /// <summary>"That would be nine hundred" names the seller's price; a yes to it is no budget.</summary>
    private static readonly PerLanguage<PhraseSet> Price = PhraseSet.Of(
        "that would be|it would be|that is going to be|that makes|the total",
        "das wären|das wäre|das macht|insgesamt|das kostet");

    /// <summary>Whether it names the seller's price or terms.</summary>
    public static bool IsOffer(Passage passage, TokenRange piece) =>
        Offer[passage].In(passage.Tokens, piece) || (Price[passage].In(passage.Tokens, piece) && Money.MoneyReader.Read(passage, piece, talkOfMoney: true).Count > 0);
}
