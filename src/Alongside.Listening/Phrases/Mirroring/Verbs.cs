using System.Collections.Frozen;

namespace Alongside.Listening.Phrases.Mirroring;

/// <summary>What can be told about a word's being a verb without a dictionary of the language: the auxiliaries, the common forms, and the endings.</summary>
internal static class Verbs
{
    private static readonly FrozenSet<string> Auxiliaries = Set(
        "am is are was were be been have has had do does did will would can could shall should may might must 's");

    private static readonly FrozenSet<string> IrregularPast = Set(
        "was were had did went came got gave took made said told knew thought saw found kept left lost paid sold bought brought " +
        "built ran began broke " +
        "chose drove ate fell felt flew forgot grew heard held hit hurt led lent let meant met put read rang rose sat sent set " +
        "shook shut slept spent spoke stood stole " +
        "stuck swore taught threw understood woke won wore wrote cut cost dealt quit spread split bit blew caught drew " +
        "dug fought froze hid hung laid lay lit shot showed sank swam");

    private static readonly FrozenSet<string> IrregularParticiples = Set(
        "been had done gone come got gotten given taken made said told known thought seen found kept left lost paid sold bought " +
        "brought built run begun broken " +
        "chosen driven eaten fallen felt flown forgotten grown heard held hit hurt led lent let meant met put read rung risen " +
        "sat sent set shaken shut slept spent spoken stood stolen " +
        "stuck sworn taught thrown understood woken won worn written cut cost dealt quit spread split become bitten blown " +
        "caught drawn dug fought frozen hidden hung laid lit shot shown sunk");

    private static readonly FrozenSet<string> Present = Set(
        "does has is takes makes gets goes comes keeps gives says thinks knows wants needs runs pays costs looks handles loads " +
        "breaks calls works helps tells asks sells buys " +
        "brings loses spends sits stands starts stops seems sounds feels lives leaves writes reads sends uses tries drives eats " +
        "falls means expects hates loves likes prefers " +
        "insists manages decides deals depends happens hangs crashes charges checks books cooks cleans fixes finds fits forgets " +
        "grows holds hits hurts kills leads lets lies lasts lands " +
        "loves moves needs opens owns picks plays puts rings rains saves sees shows sleeps suits stays takes talks teaches " +
        "thinks travels turns visits waits walks watches wins covers drains eats matters bothers scares worries " +
        "speaks drops doubles arrives answers appears asks closes changes builds wears fails freezes leaks ends eats");

    private static readonly FrozenSet<string> Base = Set(
        "do have take make get go come keep give say think know want need run pay cost look handle load break call work help " +
        "tell ask sell buy bring lose spend sit stand start stop seem sound feel live leave " +
        "write read send use try drive eat fall mean expect hate love like prefer insist manage decide deal depend happen " +
        "find forget grow hold leave like book cancel complain disappear show turn stay pile");

    private static readonly FrozenSet<string> Adverbs = Set(
        "already also always never just really still actually only even usually often sometimes normally mostly probably " +
        "definitely certainly currently recently finally almost nearly barely " +
        "hardly simply rarely ever soon quite now generally both all either then totally absolutely genuinely clearly seriously " +
        "honestly mainly largely kind not literally constantly regularly tend first last once twice " +
        "personally long well fully deliberately lately");

    private static readonly FrozenSet<string> NeverVerbs = Set(
        "a an the this that these those my our your his her its their me us you him them he she it they i we who what which " +
        "where when why how if and or but so because as at by for from in of on to with " +
        "about than into onto upon over under after before since until while during not no yes very too some any each every " +
        "more most much many few two three four five one guys people folks here there ok okay " +
        "um uh well right yeah");

    private static readonly FrozenSet<string> IngVerbs = Set("bring sing ring swing cling fling sting king string");

    private static readonly FrozenSet<string> Possessable = Set(
        "a an the some no enough plenty lots someone somebody nobody nothing everything something people one two three four " +
        "five six seven eight nine ten eleven twelve " +
        "about around roughly my our your another other several many few more loads tons hundreds half all");

    public static bool IsAuxiliary(string norm) => Auxiliaries.Contains(norm);

    public static bool IsAdverb(string norm) => Adverbs.Contains(norm) || (norm.Length > 4
        && norm.EndsWith("ly", StringComparison.Ordinal) && norm is not ("apply" or "reply" or "supply" or "rely" or "family" or "multiply"));

    public static bool IsPast(string norm) => IrregularPast.Contains(norm) || (norm.Length > 3
        && norm.EndsWith("ed", StringComparison.Ordinal) && norm is not ("need" or "feed" or "speed" or "indeed" or "bleed"));

    public static bool IsParticiple(string norm) => IrregularParticiples.Contains(norm) || (norm.Length > 3
        && norm.EndsWith("ed", StringComparison.Ordinal) && norm is not ("need" or "feed" or "speed"));

    /// <summary>Whether it is surely a finite verb, or one of the forms that mostly are.</summary>
    public static bool IsFinite(string norm) => IsAuxiliary(norm) || Present.Contains(norm) || IsPast(norm);

    /// <summary>Whether it can be the verb of a plural noun.</summary>
    public static bool IsBase(string norm) => Base.Contains(norm);

    /// <summary>Whether it can be what somebody has: the beginning of a noun phrase.</summary>
    public static bool BeginsPossession(string norm) => Possessable.Contains(norm) || char.IsAsciiDigit(norm[0]);

    /// <summary>Whether it can follow "I" or "we" as its verb.</summary>
    public static bool CanFollowFirstPerson(string norm)
    {
        if (norm.Length == 0 || !char.IsLetter(norm[0]) || NeverVerbs.Contains(norm)) return false;
        if (IsAuxiliary(norm)) return norm is not ("is" or "has" or "does" or "'s" or "be" or "been");
        if (norm.EndsWith('s')) return norm.EndsWith("ss", StringComparison.Ordinal) || norm is "focus";
        return !norm.EndsWith("ing", StringComparison.Ordinal) || IngVerbs.Contains(norm);
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
