using System.Collections.Frozen;
using System.Collections.Immutable;
using Alongside.Listening.Entries;
using Alongside.Listening.Language;
using Alongside.Listening.Moments;
using Alongside.Listening.Moves;

namespace Alongside.Listening.Phrases;

/// <summary>
/// The wordings that the review proposes, as a page of text that anybody can read and change. The built-in books are
/// <c>phrases/en.txt</c>, which explains the format at its top, and <c>phrases/de.txt</c>.
/// </summary>
public sealed class PhraseBook
{
    private static readonly PerLanguage<Lazy<PhraseBook>> BuiltIns = new(new(() => ReadBuiltIn(Languages.English)), new(() => ReadBuiltIn(Languages.German)));

    private readonly FrozenDictionary<string, ImmutableArray<Phrase>> sections;
    private readonly FrozenSet<string> replaced;
    private readonly Lazy<ImmutableArray<PhraseBook>> said;

    internal PhraseBook(IReadOnlyDictionary<string, ImmutableArray<Phrase>> sections, IEnumerable<string> replaced)
    {
        this.sections = sections.ToFrozenDictionary(StringComparer.Ordinal);
        this.replaced = replaced.ToFrozenSet(StringComparer.Ordinal);
        said = new(() => [.. Enum.GetValues<Address>().Select(Chosen)]);
        Asks = OrderForm.FieldIds.Select(id => (Id: id, Phrases: Section(SectionNames.Ask(id)))).Where(f => f.Phrases.Length > 0)
            .ToFrozenDictionary(f => f.Id, f => f.Phrases[0].Text, StringComparer.Ordinal);
    }

    /// <summary>For each field of the order form (<see cref="OrderForm.FieldIds"/>) the open question to ask about it. The built-in book has one for every field.</summary>
    public IReadOnlyDictionary<string, string> Asks { get; }

    /// <summary>A book without a phrase.</summary>
    internal static PhraseBook Empty { get; } = new(new Dictionary<string, ImmutableArray<Phrase>>(StringComparer.Ordinal), []);

    /// <summary>The book that comes with the program; null for a language that it does not come in.</summary>
    /// <param name="language">One of <see cref="Languages"/>.</param>
    public static PhraseBook? BuiltIn(string language) => language is Languages.English or Languages.German ? BuiltIns[language].Value : null;

    /// <summary>Reads a book from its text.</summary>
    /// <param name="text">The page.</param>
    /// <param name="source">What to call it where something is wrong with it.</param>
    public static PhraseBookResult Parse(string text, string source)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(source);
        return PhrasePage.Read(text, source);
    }

    /// <summary>This book with a user's phrases before its own; a section that the user's book replaces loses its own.</summary>
    public PhraseBook With(PhraseBook users)
    {
        ArgumentNullException.ThrowIfNull(users);
        var merged = new Dictionary<string, ImmutableArray<Phrase>>(sections, StringComparer.Ordinal);
        foreach (var (name, phrases) in users.sections)
            merged[name] = users.replaced.Contains(name) ? phrases : phrases.AddRange(Section(name).Where(p => !phrases.Contains(p)));
        return new PhraseBook(merged, replaced);
    }

    /// <summary>Why a moment matters, in one or two sentences; empty where the book has none for it.</summary>
    /// <param name="kind">The kind of moment.</param>
    /// <param name="certainty">Whether it may be stated or only asked.</param>
    /// <param name="variant">Which of the wordings, counted round; any number.</param>
    /// <param name="customer">What to call the customer.</param>
    public string Why(MomentKind kind, Certainty certainty, int variant, string customer = "the customer")
    {
        ArgumentNullException.ThrowIfNull(customer);
        var phrases = Section(SectionNames.Why(kind, certainty));
        if (phrases.Length == 0) return "";
        var name = string.IsNullOrWhiteSpace(customer) ? "the customer" : customer.Trim();
        var text = phrases[(int)((uint)variant % (uint)phrases.Length)].Text;
        var why = text.Replace(Slots.Customer, name, StringComparison.Ordinal);
        return text.StartsWith(Slots.Customer, StringComparison.Ordinal) && !char.IsUpper(name[0]) ? char.ToUpperInvariant(why[0]) + why[1..] : why;
    }

    /// <summary>What could have been said after this kind of pushback, best first.</summary>
    internal ImmutableArray<Phrase> After(Label pushback) => Section(SectionNames.After(pushback));

    /// <summary>What could have been said in place of such a moment, best first.</summary>
    internal ImmutableArray<Phrase> After(MomentKind kind) => Section(SectionNames.After(kind));

    internal ImmutableArray<Phrase> Section(string name) => sections.TryGetValue(name, out var phrases) ? phrases : [];

    /// <summary>The book with, where it has one wording for "Sie" and one for "du", the one that fits.</summary>
    internal PhraseBook Said(Address address) => said.Value[(int)address];

    private PhraseBook Chosen(Address address) => sections.Values.Any(phrases => phrases.Any(p => p.Text.Contains('|', StringComparison.Ordinal)))
        ? new PhraseBook(sections.ToDictionary(s => s.Key, s => s.Value.Select(p => p with { Text = Variants.Choose(p.Text, address) }).ToImmutableArray(), StringComparer.Ordinal), replaced)
        : this;

    private static PhraseBook ReadBuiltIn(string language)
    {
        var name = $"phrases/{language}.txt";
        using var stream = typeof(PhraseBook).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        var result = Parse(reader.ReadToEnd(), name);
        return result.Book ?? throw new InvalidOperationException(string.Join('\n', result.Problems));
    }
}
