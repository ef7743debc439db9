using System.Text.RegularExpressions;
using Alongside.Listening.Entries;
using Alongside.Listening.Language;
using Alongside.Listening.Moments;
using Alongside.Listening.Phrases;
using CsCheck;
using Xunit;

namespace Alongside.Listening.Tests.Phrases;

public sealed partial class PhraseBookTests
{
    private static readonly PhraseBook Book = PhraseBook.BuiltIn("en")!;

    private static readonly PhraseBook German = PhraseBook.BuiltIn("de")!;

    /// <summary>Every built-in book, in each address that it has.</summary>
    public static TheoryData<string> Books() => ["en", "de, Sie", "de, du"];

    [Fact]
    public void There_is_no_book_for_a_language_nobody_wrote_one_for() => Assert.Null(PhraseBook.BuiltIn("fr"));

    [Theory]
    [MemberData(nameof(Books))]
    public void Every_section_has_at_least_two_phrases(string book) =>
        Assert.All(SectionNames.All, name => Assert.True(Named(book).Section(name).Length >= 2, name));

    [Theory]
    [MemberData(nameof(Books))]
    public void No_section_says_the_same_thing_twice(string book) =>
        Assert.All(SectionNames.All, name => Assert.Equal(Named(book).Section(name).Length, Named(book).Section(name).Distinct().Count()));

    [Theory]
    [MemberData(nameof(Books))]
    public void Every_section_of_alternatives_has_a_question_and_a_phrase_of_another_kind(string book) => Assert.All(
        SectionNames.All.Where(n => n.StartsWith("after ", StringComparison.Ordinal)), name =>
        {
            var kinds = Named(book).Section(name).Select(p => p.Kind).ToHashSet();
            Assert.True(kinds.Contains(AlternativeKind.Ask) && kinds.Count >= 2, name);
        });

    [Theory]
    [MemberData(nameof(Books))]
    public void Nothing_to_say_argues_offers_or_presses(string book) => Assert.All(
        SectionNames.All.Where(n => !n.StartsWith("why ", StringComparison.Ordinal)).SelectMany(n => Named(book).Section(n)),
        phrase => Assert.False((book is "en" ? Arguing() : ArguingInGerman()).IsMatch(phrase.Text), phrase.Text));

    [Theory]
    [MemberData(nameof(Books))]
    public void Nothing_to_say_begins_like_a_therapists_tape(string book) => Assert.All(
        SectionNames.All.SelectMany(n => Named(book).Section(n)),
        phrase => Assert.DoesNotMatch("(?i)(sounds|seems) like|what I'm hearing|I hear that|^klingt|ich höre da|ich höre heraus", phrase.Text));

    [Theory]
    [MemberData(nameof(Books))]
    public void No_reason_praises_or_grades(string book) => Assert.All(
        SectionNames.All.Where(n => n.StartsWith("why ", StringComparison.Ordinal)).SelectMany(n => Named(book).Section(n)),
        phrase => Assert.DoesNotMatch(
            @"(?i)\b(great|excellent|perfect|brilliant|amazing|well done|good job|score|poor|bad|mistake|wrong to|failed|toll|super|hervorragend|perfekt|großartig|bravo|gut gemacht|fehler|falsch|schlecht|versagt|note)\b", phrase.Text));

    [Theory]
    [MemberData(nameof(Books))]
    public void What_is_asked_is_a_question_and_what_is_stated_is_not(string book) => Assert.All(Enum.GetValues<MomentKind>(), kind =>
    {
        Assert.All(Named(book).Section(SectionNames.Why(kind, Certainty.Asked)), p => Assert.Contains('?', p.Text));
        Assert.All(Named(book).Section(SectionNames.Why(kind, Certainty.Stated)), p => Assert.DoesNotContain('?', p.Text));
    });

    [Theory]
    [MemberData(nameof(Books))]
    public void Every_field_has_an_open_question(string book) => Assert.All(
        OrderForm.FieldIds, id => Assert.Matches(@"^(What|How|When|Who|Where|Was|Wie|Wann|Wer|Woran|Wovon|Welche|Wo)\b.*[?]$", Named(book).Asks[id]));

    [Theory]
    [MemberData(nameof(Books))]
    public void Every_phrase_is_short_enough_to_be_said(string book) =>
        Assert.All(SectionNames.All.SelectMany(n => Named(book).Section(n)), p => Assert.InRange(p.Text.Length, 5, 140));

    [Fact]
    public void German_says_Sie_or_du_and_never_both()
    {
        Assert.All(Said("de, Sie"), text => Assert.DoesNotMatch(@"\b([Dd]u|[Dd]ich|[Dd]ir|[Dd]eine?[rnms]?)\b|\|", text));
        Assert.All(Said("de, du"), text => Assert.DoesNotMatch(@"(?<!^)(?<![.?!:] )\b(Sie|Ihnen|Ihre?[rnms]?)\b|\|", text));
    }

    [Fact]
    public void A_reason_in_German_says_du_to_whoever_reads_it() => Assert.All(
        SectionNames.All.Where(n => n.StartsWith("why ", StringComparison.Ordinal)).SelectMany(n => German.Section(n)), p => Assert.DoesNotMatch(@"(?<!^)\b(Sie|Ihnen|Ihre?)\b", p.Text));

    [Fact]
    public void Two_languages_have_their_phrases_for_the_same_sections() =>
        Assert.Equal(SectionNames.All.Where(n => Book.Section(n).Length > 0).Order(StringComparer.Ordinal), SectionNames.All.Where(n => German.Section(n).Length > 0).Order(StringComparer.Ordinal));

    [Fact]
    public void Names_the_customer_in_a_reason()
    {
        Assert.StartsWith("You asked instead of answering, and that gave Dana", Book.Why(MomentKind.ExploredPushback, Certainty.Stated, 0, "Dana"), StringComparison.Ordinal);
        Assert.StartsWith("The customer pushed back", Book.Why(MomentKind.IgnoredPushback, Certainty.Stated, 0), StringComparison.Ordinal);
        Assert.Equal(Book.Why(MomentKind.Apology, Certainty.Asked, 0), Book.Why(MomentKind.Apology, Certainty.Asked, 2));
        Assert.NotEmpty(Book.Why(MomentKind.Apology, Certainty.Asked, int.MinValue));
    }

    [Fact]
    public void A_users_section_can_replace_the_built_in_one()
    {
        var users = PhraseBook.Parse("[ask budget]\nreplace: yes\nWhat's it worth to you?\n\n[ask need]\nWhat's up?\n", "mine.txt").Book!;
        var book = Book.With(users);
        Assert.Equal(["What's it worth to you?"], book.Section("ask budget").Select(p => p.Text));
        Assert.Equal("What's up?", book.Asks["need"]);
        Assert.Equal(Book.Section("ask need").Length + 1, book.Section("ask need").Length);
        Assert.Equal(Book.Asks["people"], book.Asks["people"]);
    }

    [Theory]
    [InlineData("ask: What?", "mine.txt, line 1: this phrase belongs to no section. Put a line such as [after pushback.price] above it.")]
    [InlineData("# mine\n\n[after price]\nask: What?", "mine.txt, line 3: there is no section [after price]. Use one of the built-in book's sections, such as [after pushback.price].")]
    [InlineData("[after pushback.price", "mine.txt, line 1: the section's name has no closing bracket. End the line with ].")]
    [InlineData("[after pushback.price]\nWhat did you expect?", "mine.txt, line 2: it does not say what the phrase does. Begin the line with ask:, reflect:, room: or permission:.")]
    [InlineData("[after pushback.price]\nask:", "mine.txt, line 2: there is no phrase. Write one, or remove the line.")]
    [InlineData("[after pushback.price]\nreflect: {miror}.", "mine.txt, line 2: there is no {miror} to fill in. Use one of {mirror}, {topic}, {question}, {customer}, or leave the braces out.")]
    [InlineData("[after pushback.price]\nreflect: {mirror.", "mine.txt, line 2: there is no {mirror. to fill in. Use one of {mirror}, {topic}, {question}, {customer}, or leave the braces out.")]
    [InlineData("[ask need]\nreplace: no", "mine.txt, line 2: replace takes nothing but yes. Write replace: yes, or remove the line.")]
    public void Says_in_which_line_a_book_is_wrong_and_what_to_do(string text, string expected)
    {
        var result = PhraseBook.Parse(text, "mine.txt");
        Assert.Null(result.Book);
        Assert.Equal(expected, result.Problems[0].ToString());
    }

    [Fact]
    public void Reads_any_text_or_says_why_not() => Gen.String.Sample(text =>
    {
        var result = PhraseBook.Parse(text, "x");
        return result.Book is null != result.Problems.IsEmpty;
    });

    [Fact]
    public void Reads_a_book_with_a_byte_order_mark_and_Windows_line_ends() =>
        Assert.Equal("What's up?", PhraseBook.Parse("\uFEFF[Ask  Need]\r\nWhat's up?\r\n", "x").Book!.Asks["need"]);

    private static PhraseBook Named(string book) => book switch
    {
        "de, Sie" => German.Said(Address.Formal),
        "de, du" => German.Said(Address.Familiar),
        _ => Book.Said(Address.Formal),
    };

    /// <summary>What is said to the customer; a reason is said to the freelancer.</summary>
    private static IEnumerable<string> Said(string book) =>
        SectionNames.All.Where(n => !n.StartsWith("why ", StringComparison.Ordinal)).SelectMany(n => Named(book).Section(n)).Select(p => p.Text);

    [GeneratedRegex(
        @"\b(aber|jedoch|allerdings|eigentlich|weil|denn Sie|das beste|besser als|billig|billiger|günstig|günstiger|rabatt|nachlass|gratis|umsonst|kostenlos|garantie|garantiert|sparen|sparst|angebot|preis|investieren|vorteil|" +
        "vertrauen|glauben Sie mir|ehrlich|nur heute|nur noch|nur bis|unterschreiben|frist|verpassen|nicht wahr|oder nicht|finden Sie nicht|Sie sollten|sollten Sie|du solltest|Sie müssen|du musst|warum nicht|leider|entschuldigung|stören|unser (produkt|service|angebot))" + @"\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ArguingInGerman();

    [GeneratedRegex(
        @"\b(but|however|actually|because|the best|better than|cheap|cheaper|affordable|discount|free|guarantee|save|saving|offer|deal|price|value|invest|benefit|feature|only|just imagine|trust me|believe me|" +
        @"honest|today only|now or|sign|limited|deadline|before it|miss out|don't you|wouldn't you|isn't it|should you|you should|you must|you have to|why not|why don't|sorry|afraid|bother|our (product|service|solution))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Arguing();
}
