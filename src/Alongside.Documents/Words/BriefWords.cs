namespace Alongside.Documents.Words;

/// <summary>The sentences of a brief. Names are given as the two typed them.</summary>
internal abstract class BriefWords
{
    public static BriefWords For(FormWords words) => ReferenceEquals(words, FormWords.German) ? new GermanBriefWords() : new EnglishBriefWords();

    public abstract string Lede(string seller, string customer);

    public abstract string AgreedInShort { get; }

    public abstract string NotAgreedInShort { get; }

    public abstract string DeclinedInShort { get; }

    /// <summary>Over what is set aside.</summary>
    public abstract string NotNow { get; }

    /// <summary>Over wordings that the two have not chosen from yet.</summary>
    public abstract string TwoWordings { get; }

    public abstract string WrittenBy(string names);

    /// <summary>Of a line that was heard: whose pen put it down.</summary>
    public abstract string NotedBy(string names);

    public abstract string AndConfirmedBy(string written, string name);

    public abstract string StandsBehind(string written, string customer);

    /// <summary>Of words from the customer's side that nobody has put their name to.</summary>
    public abstract string WithoutName(string customer);

    public abstract string WaitsFor(string written, string customer);

    public abstract string NotSaidYet(string written);

    public abstract string HeardFrom(string speaker, string conversation);

    /// <summary>Over the words that the customer said yes to.</summary>
    public abstract string SaidBy(string speaker, string conversation);

    /// <summary>Over the customer's yes to them.</summary>
    public abstract string SaysYes(string speaker);

    public abstract string LeftOpenBy(string name);

    public abstract string NothingYet { get; }

    public abstract string OfferTitle { get; }

    public abstract string[] OfferHeads { get; }

    public abstract string Chosen { get; }

    public abstract string NotChosen { get; }

    public abstract string Net { get; }

    public abstract string Tax(string percent);

    public abstract string Total { get; }

    public abstract string AgreementTitle { get; }

    public abstract string BothAccepted { get; }

    public abstract string NobodyAccepted { get; }

    public abstract string AcceptedBy(string who, string name, string at);

    public abstract string NotAcceptedBy(string who);

    public abstract string ProposedBy(string who, string at);

    public abstract string WouldTakeBack(string who);

    public abstract string WouldChange(string who, string at);

    public abstract string NotForMe(string who, string at);

    public abstract string InTheirWords { get; }

    public abstract string VersionTitle { get; }

    public abstract string HashLabel { get; }

    public abstract string HowToCheck { get; }

    public abstract string PageOf(string page, string pages);

    /// <summary>Said in a document whose typeface lacks some of the characters.</summary>
    public abstract string CannotShow(string mark);
}
