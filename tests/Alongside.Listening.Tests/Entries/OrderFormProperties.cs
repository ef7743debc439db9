using System.Collections.Immutable;
using System.Diagnostics;
using Alongside.Listening.Conversations;
using Alongside.Listening.Entries;
using Alongside.Listening.Moves;
using CsCheck;
using Xunit;

namespace Alongside.Listening.Tests.Entries;

public sealed class OrderFormProperties
{
    private static readonly string[] Pieces =
    [
        "we have", "around", "four", "thousand", "4k", "4,000", "€", "$", "no wait", "sorry,", "make that", "five", "by", "the end of", "May", "next", "Tuesday", "12/05/2026", "31.02.2026", "if", "had", "budget", "my", "wife",
        "decides", "Yes, exactly.", "Yes.", "?", ".", ",", "–", "…", "and a half", "million", "billion", "a couple of", "weeks", "in", "so", "you need", "I'd rather not say", "\ud83d\ude00", "e\u0301", "99999999999999", "0", "1999",
        "half a", "couple", "two", "fifty", "hundred", "and", "to", "point", "the", "our", "head of", "Maria", "quarter", "second", "year", "not", "more than", "per", "hour", "a", "years", "\n", "\ud83d", "'", "\"", "don't",
    ];

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 14].Select(pieces => string.Join(' ', pieces)),
        Gen.Char.Array[0, 40].Select(chars => new string(chars)));

    private static readonly Gen<(bool IsCustomer, string Text, (int Label, int Start, int Length, double Confidence)[] Labels)> Line =
        Gen.Select(Gen.Bool, Text, Gen.Select(Gen.Int[0, 36], Gen.Int[0, 60], Gen.Int[1, 60], Gen.Double[0, 1]).Array[0, 4]);

    private static readonly Gen<Hearing> Hearings = Gen.Select(Line.Array[0, 8], Gen.DateTime.Nullable()).Select((lines, at) => Hear(lines, at));

    [Fact]
    public void Whatever_is_said_every_quote_is_verbatim_and_the_customers() => Hearings.Sample(hearing =>
    {
        var form = OrderFormFiller.Fill(hearing, new Dictionary<string, string>());
        Assert.Equal(OrderForm.FieldIds.AsEnumerable(), form.Fields.Select(f => f.Id));
        foreach (var field in form.Fields)
        {
            Assert.True(field.Declined ? field.Ask is null : field.Ask is not null || field.Entries.Length > 0);
            Assert.InRange(field.Entries.Length, 0, FieldDrafts.MostEntries);
            foreach (var entry in field.Entries)
            {
                AssertVerbatim(hearing, entry.Quote, Side.Customer);
                if (entry.Confirms is { } confirms) AssertVerbatim(hearing, confirms, Side.Seller);
                Assert.Contains(entry.Text, (entry.Confirms ?? entry.Quote).Text, StringComparison.Ordinal);
                Assert.True(entry.Value is not MoneyValue money || money.Amount > 0 || money.UpTo > 0);
                Assert.True(entry.Value is not TimingValue { From: { } from, To: { } to } || from <= to);
                Assert.True(entry.Value is not PeopleValue people || people.Names.All(n => !string.IsNullOrWhiteSpace(n)));
            }
        }
    }, iter: 4000);

    [Fact]
    public void The_same_words_always_give_the_same_form() => Hearings.Sample(hearing =>
    {
        var asks = new Dictionary<string, string>();
        return Show(OrderFormFiller.Fill(hearing, asks)) == Show(OrderFormFiller.Fill(hearing, asks));
    }, iter: 300);

    [Fact]
    public void One_endless_breath_is_taken_in_linear_time()
    {
        var watch = Stopwatch.StartNew();
        foreach (var piece in new[] { "two thousand ", "if ", "my wife ", "four, ", "by May ", "we have 4k and ", "end of the end of ", "a couple of ", "sorry make that 5k ", "yes. ", "not ", "he said ", "around " })
        {
            var text = string.Concat(Enumerable.Repeat(piece, 20_000));
            OrderFormFiller.Fill(
                Hear([(false, "So four thousand?", []), (true, text, [(21, 0, text.Length, 1), (22, 0, text.Length, 1), (17, 0, text.Length, 1)]), (false, text + "?", []), (true, "Yes, exactly.", [])], null),
                new Dictionary<string, string>());
        }

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }

    private static void AssertVerbatim(Hearing hearing, Quote quote, Side side)
    {
        var utterance = hearing.Conversation.Utterances[quote.Utterance];
        Assert.Equal(side, utterance.Side);
        Assert.Equal(quote.Text, quote.Span.In(utterance.Text));
        Assert.False(string.IsNullOrWhiteSpace(quote.Text));
    }

    private static string Show(OrderForm form) => string.Join('\n', form.Fields.Select(f => $"{f.Id} {f.Ask} {f.Declined} {string.Join(" / ", f.Entries)}"));

    private static Hearing Hear((bool IsCustomer, string Text, (int Label, int Start, int Length, double Confidence)[] Labels)[] lines, DateTime? at)
    {
        var labels = new List<ImmutableArray<LabelSpan>>();
        var utterances = ImmutableArray.CreateBuilder<Utterance>();
        foreach (var (isCustomer, text, spans) in lines)
        {
            var side = isCustomer ? Side.Customer : Side.Seller;
            utterances.Add(new Utterance(utterances.Count, isCustomer ? "p2" : "p1", side, null, null, text));
            labels.Add(
            [
                .. spans.Where(s => s.Start < text.Length && ((Label)s.Label).Side() == side)
                    .Select(s => new LabelSpan((Label)s.Label, new TextSpan(s.Start, Math.Min(text.Length, s.Start + s.Length)), s.Confidence, null)),
            ]);
        }

        return Talk.Hearing(utterances.ToImmutable(), labels, at);
    }
}
