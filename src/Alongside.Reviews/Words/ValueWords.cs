using System.Globalization;
using Alongside.Listening.Entries;

namespace Alongside.Reviews.Words;

/// <summary>What an entry's words come to, in plain words.</summary>
public static class ValueWords
{
    /// <summary>Such as <c>4,000 (no currency said)</c>, <c>by 31 May 2026</c>, <c>Ines, who decides</c>; empty where nothing is exact.</summary>
    public static string Of(EntryValue value) => value switch
    {
        MoneyValue money => Of(money),
        TimingValue timing => Of(timing),
        PeopleValue people => Of(people),
        _ => "",
    };

    private static string Of(MoneyValue money)
    {
        var amount = (money.Amount, money.UpTo) switch
        {
            ({ } from, { } to) when from != to => Number(from) + " to " + Number(to),
            ({ } only, _) => Number(only),
            (null, { } to) => "up to " + Number(to),
            _ => "",
        };
        if (amount.Length == 0) return "";
        var per = money.Per is { } unit ? (unit == "hour" ? " an " : " a ") + unit : "";
        return money.Currency is { } currency ? amount + " " + currency + per : amount + per + " (no currency said)";
    }

    private static string Of(TimingValue timing)
    {
        var days = (timing.From, timing.To) switch
        {
            ({ } from, { } to) when from == to => Clock.Day(from),
            ({ } from, { } to) => Clock.Day(from) + " to " + Clock.Day(to),
            ({ } from, null) => "from " + Clock.Day(from),
            (null, { } to) => "by " + Clock.Day(to),
            _ => "",
        };
        string[] parts = [days, timing.Duration is { } duration ? IsoDuration.InWords(duration) : ""];
        var said = string.Join(", ", parts.Where(p => p.Length > 0));
        return timing.Loose && said.Length > 0 ? "roughly " + said : said;
    }

    private static string Of(PeopleValue people) =>
        Counts.Joined(people.Names) + (people.Names.IsEmpty || !people.Decides ? "" : people.Names.Length == 1 ? ", who decides" : ", who decide");

    private static string Number(decimal value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);
}
