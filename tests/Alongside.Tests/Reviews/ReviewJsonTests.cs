using System.Buffers;
using System.Text;
using System.Text.Json;
using Alongside.Listening;
using Alongside.Listening.Entries;
using Alongside.Reviews.Json;
using Xunit;

namespace Alongside.Tests.Reviews;

public sealed class ReviewJsonTests
{
    public static TheoryData<string> Names => [.. InventedReviews.All.Select(r => r.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_one_line_of_valid_json(string name)
    {
        var json = Json(name);

        Assert.DoesNotContain('\n', json);
        Assert.DoesNotContain('\r', json);
        using var document = JsonDocument.Parse(json);
        Assert.Equal("alongside.review/1", document.RootElement.GetProperty("schema").GetString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_quote_is_exactly_the_piece_of_text_that_its_span_covers(string name)
    {
        using var document = JsonDocument.Parse(Json(name));
        var texts = document.RootElement.GetProperty("utterances").EnumerateArray().Select(u => u.GetProperty("text").GetString()!).ToArray();

        foreach (var quoted in Quoted(document.RootElement))
        {
            var at = quoted.TryGetProperty("utterance", out var utterance) ? utterance : quoted.GetProperty("reply");
            Assert.Equal(texts[at.GetInt32()][quoted.GetProperty("start").GetInt32()..quoted.GetProperty("end").GetInt32()], quoted.GetProperty("quote").GetString());
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Numbers_carry_no_exponents_and_no_tail_of_decimals(string name)
    {
        using var document = JsonDocument.Parse(Json(name));

        foreach (var number in Values(document.RootElement).Where(v => v.ValueKind == JsonValueKind.Number))
            Assert.Matches(@"^-?\d+(\.\d{1,4})?$", number.GetRawText());
    }

    [Fact]
    public void Seconds_have_three_decimals_and_shares_four()
    {
        using var document = JsonDocument.Parse(Json("call"));
        var measures = document.RootElement.GetProperty("measures").EnumerateArray().ToDictionary(m => m.GetProperty("id").GetString()!, m => m.GetProperty("value").GetRawText());

        Assert.Equal("0.4123", measures["talk-share"]);
        Assert.Equal("13.667", measures["longest-customer-story"]);
        Assert.Equal("0", measures["offer-before-need"]);
    }

    [Fact]
    public void Keeps_quotes_readable()
    {
        var json = Json("chat");

        Assert.Contains("that's over what we planned tbh", json, StringComparison.Ordinal);
        Assert.Contains("900 €", json, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(json);
        Assert.EndsWith("🌷", document.RootElement.GetProperty("utterances")[2].GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_each_kind_of_value_with_its_own_keys()
    {
        Assert.Equal("""{"amount":4000,"upTo":null,"currency":null,"per":null}""", Value("budget", "call"));
        Assert.Equal("""{"from":null,"to":"2026-05-31","duration":null,"loose":false}""", Value("timing", "call"));
        Assert.Equal("""{"names":["Ines"],"decides":true}""", Value("people", "call"));
        Assert.Equal("null", Value("need", "call"));
    }

    [Fact]
    public void Shows_both_voices_where_the_customer_said_yes_to_the_sellers_words()
    {
        using var document = JsonDocument.Parse(Json("call"));
        var entry = Field(document.RootElement, "constraints").GetProperty("entries")[0];

        Assert.Equal("Yes, exactly.", entry.GetProperty("quote").GetString());
        Assert.Equal("You want the booking, and the rest can stay as it is.", entry.GetProperty("confirms").GetProperty("quote").GetString());
    }

    [Fact]
    public void Says_why_a_measure_has_no_value_and_only_then()
    {
        using var document = JsonDocument.Parse(Json("unknown-language"));

        foreach (var measure in document.RootElement.GetProperty("measures").EnumerateArray())
            Assert.Equal(measure.GetProperty("value").ValueKind == JsonValueKind.Null, measure.TryGetProperty("unmeasurable", out _));
    }

    [Fact]
    public void Names_no_labels_where_the_language_is_not_known()
    {
        using var document = JsonDocument.Parse(Json("unknown-language"));

        Assert.Equal(JsonValueKind.Null, document.RootElement.GetProperty("language").ValueKind);
        Assert.All(document.RootElement.GetProperty("utterances").EnumerateArray(), u => Assert.Equal(JsonValueKind.Null, u.GetProperty("main").ValueKind));
    }

    [Fact]
    public void A_stream_gets_the_same_bytes_as_a_buffer()
    {
        using var stream = new MemoryStream();
        var buffer = new ArrayBufferWriter<byte>();

        ReviewJson.Write(InventedReviews.Call, stream);
        ReviewJson.Write(InventedReviews.Call, buffer);

        Assert.True(buffer.WrittenSpan.SequenceEqual(stream.ToArray()));
    }

    [Fact]
    public void An_amount_is_written_without_the_zeros_it_was_read_with()
    {
        var review = InventedReviews.Call;
        var field = review.Form.Fields.First(f => f.Id == "budget");
        var entry = field.Entries[0] with { Value = new MoneyValue(12.50m, 1_000_000.00m, "EUR", "hour") };
        var changed = review with { Form = review.Form with { Fields = review.Form.Fields.Replace(field, field with { Entries = [entry] }) } };

        Assert.Contains("""{"amount":12.5,"upTo":1000000,"currency":"EUR","per":"hour"}""", Json(changed), StringComparison.Ordinal);
    }

    internal static string Json(string name) => Json(InventedReviews.All.First(r => r.Name == name).Review);

    internal static string Json(Review review)
    {
        var buffer = new ArrayBufferWriter<byte>();
        ReviewJson.Write(review, buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static string Value(string field, string name)
    {
        using var document = JsonDocument.Parse(Json(name));
        return Field(document.RootElement, field).GetProperty("entries")[0].GetProperty("value").GetRawText();
    }

    private static JsonElement Field(JsonElement review, string id) =>
        review.GetProperty("form").GetProperty("fields").EnumerateArray().First(f => f.GetProperty("id").GetString() == id);

    private static IEnumerable<JsonElement> Quoted(JsonElement review) => Values(review)
        .Where(v => v.ValueKind == JsonValueKind.Object && v.TryGetProperty("quote", out var quote) && quote.ValueKind == JsonValueKind.String);

    private static IEnumerable<JsonElement> Values(JsonElement element)
    {
        yield return element;
        var inside = element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().Select(p => p.Value),
            JsonValueKind.Array => element.EnumerateArray(),
            _ => Enumerable.Empty<JsonElement>(),
        };
        foreach (var value in inside.SelectMany(Values)) yield return value;
    }
}
