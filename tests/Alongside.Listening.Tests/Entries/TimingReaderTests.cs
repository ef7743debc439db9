using System.Globalization;
using Alongside.Listening.Entries;
using Alongside.Listening.Entries.Timing;
using Alongside.Listening.Language;
using Xunit;

namespace Alongside.Listening.Tests.Entries;

public sealed class TimingReaderTests
{
    /// <summary>A Wednesday.</summary>
    private static readonly DateOnly Today = new(2026, 3, 4);

    [Theory]
    [InlineData("on May 12", "2026-05-12..2026-05-12")]
    [InlineData("the opening is on the 12th of May", "2026-05-12..2026-05-12")]
    [InlineData("12 May works for the choir", "2026-05-12..2026-05-12")]
    [InlineData("May the twenty-third, that's the fair", "2026-05-23..2026-05-23")]
    [InlineData("we launch on January 3rd", "2027-01-03..2027-01-03")]
    [InlineData("by June 1, 2027", "..2027-06-01")]
    [InlineData("it has to be done by 2026-05-12", "..2026-05-12")]
    [InlineData("the date is 12.05.2026", "2026-05-12..2026-05-12")]
    [InlineData("13/05/2026 is the audit", "2026-05-13..2026-05-13")]
    [InlineData("05/13/2026 is the audit", "2026-05-13..2026-05-13")]
    [InlineData("12/05/2026 is the audit", ".. loose")]
    [InlineData("before the 20th of April", "..2026-04-19")]
    public void Reads_dates(string text, string expected) => Assert.Equal(expected, Read(text, Today));

    [Theory]
    [InlineData("we want it live by May", "..2026-05-31")]
    [InlineData("by the end of May", "..2026-05-31")]
    [InlineData("the end of May", "2026-05-21..2026-05-31")]
    [InlineData("in March next year", "2027-03-01..2027-03-31")]
    [InlineData("mid-June would be good", "2026-06-11..2026-06-20 loose")]
    [InlineData("early autumn", "2026-09-01..2026-09-30 loose")]
    [InlineData("in early October", "2026-10-01..2026-10-10 loose")]
    [InlineData("sometime in September", "2026-09-01..2026-09-30 loose")]
    [InlineData("around the middle of July", "2026-07-11..2026-07-20 loose")]
    [InlineData("before November", "..2026-10-31")]
    [InlineData("before the end of April", "..2026-04-30")]
    [InlineData("after June", "2026-07-01..")]
    [InlineData("from August on", "2026-08-01..")]
    [InlineData("in Q2", "2026-04-01..2026-06-30")]
    [InlineData("the second quarter would suit the school", "2026-04-01..2026-06-30")]
    [InlineData("the end of Q3 2027", "2027-09-01..2027-09-30")]
    [InlineData("in spring", "2026-03-01..2026-05-31 loose")]
    [InlineData("this summer", "2026-06-01..2026-08-31 loose")]
    [InlineData("by the end of the year", "..2026-12-31")]
    [InlineData("early next year", "2027-01-01..2027-05-01 loose")]
    [InlineData("by the end of the month", "..2026-03-31")]
    [InlineData("next month, ideally", "2026-04-01..2026-04-30 loose")]
    [InlineData("in 2028", "2028-01-01..2028-12-31")]
    [InlineData("between May and June", "2026-05-01..2026-06-30")]
    [InlineData("April or May", "2026-04-01..2026-05-31")]
    [InlineData("Probably June.", "2026-06-01..2026-06-30 loose")]
    [InlineData("May, at the latest", "..2026-05-31")]
    [InlineData("February", "2027-02-01..2027-02-28")]
    public void Reads_months_quarters_seasons_and_years(string text, string expected) => Assert.Equal(expected, Read(text, Today));

    [Theory]
    [InlineData("by Friday", "..2026-03-06")]
    [InlineData("on Monday", "2026-03-09..2026-03-09")]
    [InlineData("this Thursday", "2026-03-05..2026-03-05")]
    [InlineData("next Tuesday", "2026-03-10..2026-03-10")]
    [InlineData("next Friday", "2026-03-06..2026-03-13 loose")]
    [InlineData("tomorrow", "2026-03-05..2026-03-05")]
    [InlineData("next week", "2026-03-09..2026-03-15")]
    [InlineData("by the end of the week", "..2026-03-08")]
    [InlineData("in three weeks", "2026-03-25..2026-03-25 P3W")]
    [InlineData("within six weeks", "2026-03-04..2026-04-15 P6W")]
    [InlineData("in the next couple of months", "2026-03-04..2026-05-04 P2M loose")]
    [InlineData("in two to three months", "2026-06-04..2026-06-04 P3M loose")]
    [InlineData("before Christmas", "..2026-12-24")]
    [InlineData("by New Year", "..2027-01-01")]
    [InlineData("after the summer holidays", ".. loose")]
    [InlineData("as soon as possible", ".. loose")]
    public void Reads_times_relative_to_the_conversation(string text, string expected) => Assert.Equal(expected, Read(text, Today));

    [Theory]
    [InlineData("six weeks", ".. P6W")]
    [InlineData("it may take half a year", ".. P6M")]
    [InlineData("a fortnight", ".. P2W")]
    [InlineData("about a month", ".. P1M loose")]
    [InlineData("a year and a half", ".. P18M")]
    [InlineData("three to four weeks", ".. P4W loose")]
    [InlineData("a couple of weeks", ".. P2W loose")]
    [InlineData("48 hours", ".. PT48H")]
    [InlineData("ten working days", ".. P10D")]
    [InlineData("we have a few weeks", ".. loose")]
    public void Reads_how_long(string text, string expected) => Assert.Equal(expected, Read(text, Today));

    [Theory]
    [InlineData("by the end of May, no, sorry, June", "2026-06-01..2026-06-30")]
    [InlineData("the end of June, not May", "2026-06-21..2026-06-30")]
    [InlineData("next month, I mean, in two months", "2026-05-04..2026-05-04 P2M")]
    public void Leaves_out_what_was_taken_back(string text, string expected) => Assert.Equal(expected, Read(text, Today));

    [Theory]
    [InlineData("by May", "..")]
    [InlineData("the 12th of May", "..")]
    [InlineData("next Tuesday", ".. loose")]
    [InlineData("within six weeks", ".. P6W")]
    [InlineData("by May 2027", "..2027-05-31")]
    [InlineData("2026-05-12", "2026-05-12..2026-05-12")]
    public void Guesses_no_year_where_the_conversation_has_no_date(string text, string expected) => Assert.Equal(expected, Read(text, null));

    [Theory]
    [InlineData("we may need a second opinion")]
    [InlineData("It may be that we want more")]
    [InlineData("May I ask something?")]
    [InlineData("the march of progress")]
    [InlineData("March on, I always say")]
    [InlineData("give me a second")]
    [InlineData("we spring clean the shop")]
    [InlineData("I'd fall for that")]
    [InlineData("out in the sun")]
    [InlineData("two weeks ago the server died")]
    [InlineData("since March we have lost three clients")]
    [InlineData("last week was hectic")]
    [InlineData("we've been doing this for three years")]
    [InlineData("over the past six months")]
    [InlineData("twice a week, 200 a month")]
    [InlineData("every two weeks")]
    [InlineData("I'll ask June from accounts")]
    [InlineData("thanks, April")]
    [InlineData("we have 300 members and two dogs")]
    [InlineData("a quarter of the visitors")]
    [InlineData("four months' notice is in there, and twelve months notice there")]
    [InlineData("a new year of students")]
    [InlineData("the Christmas party photos")]
    public void Finds_no_time_where_none_is_said(string text) => Assert.Equal("", Read(text, Today));

    private static string Read(string text, DateOnly? today)
    {
        var passage = Passage.Of(text);
        return string.Join(" + ", TimingReader.Read(passage, new TokenRange(0, passage.Tokens.Length), today).Select(m => Show(m.Value)));
    }

    private static string Show(TimingValue v) => string.Create(CultureInfo.InvariantCulture,
        $"{v.From:yyyy-MM-dd}..{v.To:yyyy-MM-dd}{(v.Duration is { } d ? " " + d : "")}{(v.Loose ? " loose" : "")}");
}
