using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Endings;
using Alongside.OrderForms.Lines;
using Alongside.OrderForms.Templates;

namespace Alongside.Documents.Words;

/// <summary>
/// What the things on a form are called for a reader, in English or German. Dates, amounts and numbers are written by
/// tables of its own: the same on every machine, whatever its culture.
/// </summary>
public abstract class FormWords
{
    private protected FormWords()
    {
    }

    /// <summary>English.</summary>
    public static FormWords English { get; } = new EnglishFormWords();

    /// <summary>German.</summary>
    public static FormWords German { get; } = new GermanFormWords();

    /// <summary><c>en</c> or <c>de</c>.</summary>
    public abstract string Language { get; }

    /// <summary>"Version": which one of the contents that the two have had before them.</summary>
    public abstract string Version { get; }

    /// <summary>"Fingerprint of this text": what the hash of the content is called.</summary>
    public abstract string Hash { get; }

    /// <summary>"Total".</summary>
    public abstract string Total { get; }

    /// <summary>The words of a language: German for <c>de</c> and its regions (<c>de-AT</c>), else English.</summary>
    public static FormWords For(string? language) =>
        language is not null && (string.Equals(language, "de", StringComparison.OrdinalIgnoreCase) || language.StartsWith("de-", StringComparison.OrdinalIgnoreCase)) ? German : English;

    /// <summary>How a line stands, in a word or three: "heard", "not now".</summary>
    public abstract string Standing(Standing standing);

    /// <summary>How a line stands between these two, as a sentence: "Heard; not confirmed yet."</summary>
    public abstract string StandingInWords(Standing standing, bool settled, string seller, string customer);

    /// <summary>What a party is called in general: "the freelancer", "the customer".</summary>
    public abstract string Party(Party party);

    /// <summary>By which way a change came: "in the page", "in the form sent as a file".</summary>
    public abstract string Channel(Channel channel);

    /// <summary>What the customer says to the whole: "Not for me".</summary>
    public abstract string Reply(Reply reply);

    /// <summary>What kind of answer a question has: "money".</summary>
    public abstract string Kind(QuestionKind kind);

    /// <summary>The day: "3 March 2026".</summary>
    /// <param name="at">When.</param>
    /// <param name="zone">Where the reader is; null for UTC.</param>
    public string Day(DateTimeOffset at, TimeZoneInfo? zone = null) => DayOf(TimeZoneInfo.ConvertTime(at, zone ?? TimeZoneInfo.Utc));

    /// <summary>Day and time, with the distance from UTC: "3 March 2026, 14:05 (UTC)".</summary>
    /// <param name="at">When.</param>
    /// <param name="zone">Where the reader is; null for UTC.</param>
    public string Moment(DateTimeOffset at, TimeZoneInfo? zone = null) => ExactMoment(TimeZoneInfo.ConvertTime(at, zone ?? TimeZoneInfo.Utc));

    /// <summary>Day and time as they stand in the value, with their distance from UTC: "3 March 2026, 15:05 (UTC+1)".</summary>
    public string ExactMoment(DateTimeOffset at) => $"{MomentOf(at)} ({Figures.Offset(at.Offset)})";

    /// <summary>An amount to the cent: "€1,234.50", "1.234,50 €"; other currencies by their ISO code.</summary>
    public abstract string Money(decimal amount, string currency);

    /// <summary>A number without needless decimals: "1.5", "1,5".</summary>
    public abstract string Number(decimal number);

    /// <summary>A share: "19%", "19 %".</summary>
    public abstract string Percent(decimal percent);

    /// <summary>Verbatim words between the language's quotation marks.</summary>
    public abstract string Quote(string words);

    /// <summary>Names in a row: "Dana and Jonas".</summary>
    public string Names(IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.Take(names.Count - 1))} {And} {names[^1]}";
    }

    /// <summary>"Version 12".</summary>
    public string VersionOf(int edition) => $"{Version} {Figures.Whole(edition)}";

    private protected abstract string And { get; }

    private protected abstract string DayOf(DateTimeOffset local);

    private string MomentOf(DateTimeOffset local) => $"{DayOf(local)}, {Figures.Clock(local)}";
}
