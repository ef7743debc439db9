namespace Alongside.Documents.Words;

internal sealed class EnglishBriefWords : BriefWords
{
    public override string AgreedInShort => "accepted by both";

    public override string NotAgreedInShort => "still open";

    public override string DeclinedInShort => "ended with a “not for me”";

    public override string NotNow => "Not now";

    public override string TwoWordings => "Two wordings, still to be chosen from";

    public override string NothingYet => "Nothing stands here yet.";

    public override string OfferTitle => "The offer";

    public override string[] OfferHeads => ["Item", "Quantity", "Price", "Amount"];

    public override string Chosen => "Optional; chosen.";

    public override string NotChosen => "Optional; not chosen, and not in the total.";

    public override string Net => "Sum";

    public override string Total => "Total";

    public override string AgreementTitle => "Agreement";

    public override string BothAccepted => "Both have accepted exactly this version.";

    public override string NobodyAccepted => "Nobody has accepted this version so far.";

    public override string InTheirWords => "In their words";

    public override string VersionTitle => "This version";

    public override string HashLabel => "Fingerprint of this text (SHA-256)";

    public override string HowToCheck =>
        "To check that nothing has been changed, run alongside verify FILE.json with the JSON export of this version, or with this very file. It has to name the fingerprint above.";

    public override string Lede(string seller, string customer) => FullStop.After($"What is needed. Written down together by {customer} and {seller}");

    public override string WrittenBy(string names) => $"Written by {names}";

    public override string NotedBy(string names) => $"Noted by {names}";

    public override string AndConfirmedBy(string written, string name) => FullStop.After($"{written}; confirmed by {name}");

    public override string StandsBehind(string written, string customer) => FullStop.After(written);

    public override string WaitsFor(string written, string customer) => FullStop.After($"{written}; it waits for {customer}");

    public override string NotSaidYet(string written) => $"{written}; not confirmed yet.";

    public override string HeardFrom(string speaker, string conversation) => $"Heard from {speaker} in “{conversation}”";

    public override string SaidBy(string speaker, string conversation) => $"{speaker} in “{conversation}”";

    public override string SaysYes(string speaker) => $"{speaker}, saying yes to it";

    public override string WithoutName(string customer) => $"Written on the side of {customer}, under no name yet.";

    public override string LeftOpenBy(string name) => FullStop.After($"Left open on purpose by {name}");

    public override string Tax(string percent) => $"Tax {percent}";

    public override string AcceptedBy(string who, string name, string at) => $"Accepted by {who} under the name “{name}” on {at}.";

    public override string NotAcceptedBy(string who) => $"Not accepted by {who} so far.";

    public override string ProposedBy(string who, string at) => $"{who} said “this is it” on {at}.";

    public override string WouldTakeBack(string who) => $"{who} would like to take their acceptance back. That takes both.";

    public override string WouldChange(string who, string at) => $"{who} said on {at}: I’d change something.";

    public override string NotForMe(string who, string at) => $"{who} said on {at}: not for me. And that’s fine.";

    public override string PageOf(string page, string pages) => $"Page {page} of {pages}";

    public override string CannotShow(string mark) =>
        $"Some characters, such as emoji, are not in this document’s typeface. Where they belong stands {mark}; the Markdown and the JSON export of this version have them.";
}
