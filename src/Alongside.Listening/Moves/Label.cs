namespace Alongside.Listening.Moves;

/// <summary>
/// What an utterance, or a part of one, does. The seller's labels follow the MITI 4.2.1 and MISC 2.5 coding manuals where
/// those have a term; the customer's are the questions of an order form and the kinds of pushback. Names as they are
/// written out: <see cref="LabelNames"/>.
/// </summary>
public enum Label
{
    /// <summary>Seller: asks so that the customer can tell a story (MITI 3.1.1, open question).</summary>
    QuestionOpen,

    /// <summary>Seller: asks for a word, a number, a choice, a yes or no (MITI 3.1.1, closed question).</summary>
    QuestionClosed,

    /// <summary>Seller: asks so that the wanted answer can be heard in the question.</summary>
    QuestionLeading,

    /// <summary>Seller: says the customer's meaning back (MITI SR).</summary>
    ReflectionSimple,

    /// <summary>Seller: says it back and adds meaning, feeling or a summary (MITI CR).</summary>
    ReflectionComplex,

    /// <summary>Seller: credits something the customer did or is, or takes what they said as valid (MITI AF).</summary>
    Affirmation,

    /// <summary>Seller: asks permission, hands over or shares the pen (MITI SeC).</summary>
    SeekCollaboration,

    /// <summary>Seller: says that it is the customer's choice and that no is fine (MITI EA).</summary>
    EmphasizeAutonomy,

    /// <summary>Seller: neutral facts, above all when asked (MITI GI).</summary>
    Information,

    /// <summary>Seller: tells the customer what to do (MISC ADP, ADW).</summary>
    Advice,

    /// <summary>Seller: argues for the offer (MITI Per).</summary>
    Persuasion,

    /// <summary>Seller: denies, corrects or argues with what the customer said (MITI Con).</summary>
    Contradiction,

    /// <summary>Seller: urgency, scarcity, guilt, flattery as a lever, an assumed yes, asking again after a no.</summary>
    Pressure,

    /// <summary>Seller: makes oneself small. Not an apology for a fault.</summary>
    Apology,

    /// <summary>Seller: proposes or agrees who does what by when.</summary>
    NextStep,

    /// <summary>Seller: back-channel, greeting, small talk.</summary>
    SellerOther,

    /// <summary>Customer: what is going on now.</summary>
    Situation,

    /// <summary>Customer: what they need.</summary>
    Need,

    /// <summary>Customer: what would be different, and how they would know.</summary>
    Outcome,

    /// <summary>Customer: what they have tried or have in place.</summary>
    Tried,

    /// <summary>Customer: must and must not.</summary>
    Constraint,

    /// <summary>Customer: what they can or want to spend.</summary>
    Budget,

    /// <summary>Customer: when.</summary>
    Timing,

    /// <summary>Customer: who else is involved and who decides.</summary>
    People,

    /// <summary>Customer: does not need it.</summary>
    PushbackNoNeed,

    /// <summary>Customer: it costs too much.</summary>
    PushbackPrice,

    /// <summary>Customer: not now.</summary>
    PushbackTiming,

    /// <summary>Customer: doubts that it works, or who offers it.</summary>
    PushbackTrust,

    /// <summary>Customer: has something or somebody already, and it does.</summary>
    PushbackStatusQuo,

    /// <summary>Customer: somebody else would have to agree.</summary>
    PushbackAuthority,

    /// <summary>Customer: not the right thing for them.</summary>
    PushbackFit,

    /// <summary>Customer: puts it off without saying why.</summary>
    PushbackStall,

    /// <summary>Customer: pushes back in another way.</summary>
    PushbackOther,

    /// <summary>Customer: shows interest.</summary>
    Interest,

    /// <summary>Customer: says that they will.</summary>
    Commitment,

    /// <summary>Customer: asks.</summary>
    CustomerQuestion,

    /// <summary>Customer: back-channel, greeting, small talk.</summary>
    CustomerOther,
}
