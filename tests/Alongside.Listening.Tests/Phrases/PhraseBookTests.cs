using System.Text.RegularExpressions;
using Alongside.Listening.Entries;
using Alongside.Listening.Moments;
using Alongside.Listening.Phrases;
using CsCheck;
using Xunit;

namespace Alongside.Listening.Tests.Phrases;

public sealed partial class PhraseBookTests
{
    private static readonly PhraseBook Book = PhraseBook.BuiltIn("en")!;

    [Fact]
    public void There_is_no_book_for_a_language_nobody_wrote_one_for() => Assert.Null(PhraseBook.BuiltIn("fr"));

    [Fact]
    public void Every_section_has_at_least_two_phrases() =>
        Assert.All(SectionNames.All, name => Assert.True(Book.Section(name).Length >= 2, name));

    [Fact]
    public void No_section_says_the_same_thing_twice() =>
        Assert.All(SectionNames.All, name => Assert.Equal(Book.Section(name).Length, Book.Section(name).Distinct().Count()));

    [Fact]
    public void Every_section_of_alternatives_has_a_question_and_a_phrase_of_another_kind() => Assert.All(
        SectionNames.All.Where(n => n.StartsWith("after ", StringComparison.Ordinal)), name =>
        {
            var kinds = Book.Section(name).Select(p => p.Kind).ToHashSet();
            Assert.True(kinds.Contains(AlternativeKind.Ask) && kinds.Count >= 2, name);
        });

    [Fact]
    public void Nothing_to_say_argues_offers_or_presses() => Assert.All(
        SectionNames.All.Where(n => !n.StartsWith("why ", StringComparison.Ordinal)).SelectMany(n => Book.Section(n)),
        phrase => Assert.False(Arguing().IsMatch(phrase.Text), phrase.Text));

    [Fact]
    public void Nothing_to_say_begins_like_a_therapists_tape() => Assert.All(
        SectionNames.All.SelectMany(n => Book.Section(n)), phrase => Assert.DoesNotMatch("(?i)(sounds|seems) like|what I'm hearing|I hear that", phrase.Text));

    [Fact]
    public void No_reason_praises_or_grades() => Assert.All(
        SectionNames.All.Where(n => n.StartsWith("why ", StringComparison.Ordinal)).SelectMany(n => Book.Section(n)),
        phrase => Assert.DoesNotMatch(@"(?i)\b(great|excellent|perfect|brilliant|amazing|well done|good job|score|poor|bad|mistake|wrong to|failed)\b", phrase.Text));

    [Fact]
    public void What_is_asked_is_a_question_and_what_is_stated_is_not() => Assert.All(Enum.GetValues<MomentKind>(), kind =>
    {
        Assert.All(Book.Section(SectionNames.Why(kind, Certainty.Asked)), p => Assert.Contains('?', p.Text));
        Assert.All(Book.Section(SectionNames.Why(kind, Certainty.Stated)), p => Assert.DoesNotContain('?', p.Text));
    });

    [Fact]
    public void Every_field_has_an_open_question() => Assert.All(OrderForm.FieldIds, id => Assert.Matches("^(What|How|When|Who|Where).*[?]$", Book.Asks[id]));

    [Fact]
    public void Every_phrase_is_short_enough_to_be_said() => Assert.All(SectionNames.All.SelectMany(n => Book.Section(n)), p => Assert.InRange(p.Text.Length, 5, 140));

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

    [GeneratedRegex(
        @"\b(but|however|actually|because|the best|better than|cheap|cheaper|affordable|discount|free|guarantee|save|saving|offer|deal|price|value|invest|benefit|feature|only|just imagine|trust me|believe me|" +
        @"honest|today only|now or|sign|limited|deadline|before it|miss out|don't you|wouldn't you|isn't it|should you|you should|you must|you have to|why not|why don't|sorry|afraid|bother|our (product|service|solution))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Arguing();
}
