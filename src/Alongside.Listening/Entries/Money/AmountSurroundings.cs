using System.Collections.Frozen;
using System.Collections.Immutable;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Money;

/// <summary>Judges from the words around a number whether it can be an amount of money, and whether money is what is being talked about.</summary>
internal static class AmountSurroundings
{
    /// <summary>What may follow an amount that has no currency. Anything else is taken for a noun that is counted: "four thousand customers".</summary>
    private static readonly FrozenSet<string> Followers =
        (
            "for to toward towards into and or but a an per each every at is was be max maximum tops total all in if so plus " +
            "maybe roughly ish that this right on as before by i we it they you he she " +
         "with net gross from not would will should could can then now than up down because since including excluding inclusive " +
         "exclusive ex incl excl altogether tax vat budget limit ceiling cap mark " +
         "range region though although which are upfront yeah yes no sorry okay ok um uh like probably set aside or over under " +
         "of just only really tops together when until till once until " +
         "hourly daily weekly monthly yearly annually wait actually rather make scratch correction hang well er between out left " +
         "available there here has have instead would either the my our more less lower higher the seems sounds feels works " +
         "again please thanks")
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words after which a number is a name for something: "suite 400", "version 3".</summary>
    private static readonly FrozenSet<string> Numbered =
        (
            "number no suite room page version phase step option plan chapter unit flat apartment gate route highway form iso " +
            "section line ext extension code zip pin order ticket " +
         "bus level grade class windows model aged age call dial phone version + # year since room building invoice house " +
         "channel flight article windows office article")
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly PhraseSet Context = new(
        "budget|budgets|budgeted|spend|spending|spent|pay|pays|paying|paid|cost|costs|costing|price|priced|quote|quoted|invoice|" +
        "rate|rates|fee|fees|afford|set aside|put aside|" +
        "put towards|put toward|put into|for it|for this|for that|for the whole thing|for everything|invest|investment|charge|" +
        "charged|ceiling|cap|limit|pot|money|cash|retainer|allocated|" +
        "allocate|earmarked|ring fenced|stretch to|go up to|go as high as|go to|come to|funding|grant|bill|figure|expensive|" +
        "cheap|tops|all in|worth|numbers|ballpark|deposit|a day|an hour");

    /// <summary>Whether the number may be an amount, going by its neighbours.</summary>
    public static bool LeaveRoomForMoney(ImmutableArray<Token> tokens, int first, int at, int after, int end, bool hasCurrency)
    {
        if (after < end && tokens[after].Norm is "%" or "percent" or "per" && (!tokens[after].Is("per") || (after + 1 < end && tokens[after + 1].Is("cent")))) return false;
        if (hasCurrency) return true;
        if (at > first && (Numbered.Contains(tokens[at - 1].Norm) || tokens[at - 1].Norm is "+" or "/" or "<symbol>" or ":")) return false;
        if (at > first && tokens[at - 1].Norm is "." or "–" && tokens[at - 1].End == tokens[at].Start) return false;
        if (after >= end) return true;
        var next = tokens[after];
        return next.Kind switch
        {
            TokenKind.Word => Followers.Contains(next.Norm) && next.Start > tokens[after - 1].End - 1 && !IsOrdinalEnding(tokens, after),
            TokenKind.Number => false,
            TokenKind.Symbol => next.Norm is "+" or "/" or "&",
            _ => !next.Is(":") || next.Start > tokens[after - 1].End,
        };
    }

    /// <summary>Whether the digits look like a year, a phone number or a code.</summary>
    public static bool LooksLikeNoQuantity(ImmutableArray<Token> tokens, int first, int at, decimal value)
    {
        var figure = tokens[at].Norm;
        if (tokens[at].Kind is not TokenKind.Number) return false;
        if (figure.Length > 1 && figure[0] == '0' && !figure.Contains('.', StringComparison.Ordinal)) return true;
        if (figure.Length >= 7 && value == decimal.Truncate(value) && !figure.AsSpan().ContainsAny(',', '.', '\'')) return true;
        if (figure.Length != 4 || value is < 1900 or > 2099 || figure.AsSpan().ContainsAny(',', '.', '\'')) return false;
        var afterPreposition = at > first && tokens[at - 1].Norm is "in" or "since" or "by" or "until" or "till" or "before" or "after" or "during" or "for" or "late" or "early" or "mid" or "of";
        return value % 100 != 0 || (afterPreposition && !tokens[at - 1].Is("for") && !tokens[at - 1].Is("of"));
    }

    /// <summary>Whether the range talks about money at all.</summary>
    public static bool TalkOfMoney(ImmutableArray<Token> tokens, TokenRange range) => Context.In(tokens, range);

    private static bool IsOrdinalEnding(ImmutableArray<Token> tokens, int at) =>
        tokens[at].Norm is "th" or "st" or "nd" or "rd" && tokens[at].Start == tokens[at - 1].End;
}
