using System.Globalization;
using System.Text.Json;
using Alongside.OrderForms.Endings;
using Alongside.OrderForms.Json;
using Alongside.OrderForms.Writing;
using CsCheck;
using Xunit;

namespace Alongside.OrderForms.Tests.Endings;

public sealed class ContentTests
{
    // Were either of these to change, what people have accepted would no longer be what they accepted.
    private const string Golden = """
        {"customer":"Kim","edition":9,"form":"form-1","language":"en","offer":{"currency":"EUR","items":[{"amount":"1249.88","chosen":false,"id":"c010","optional":false,"price":"999.90","quantity":"1.25","text":"Three pages"}],"net":"1249.88","tax":"237.48","taxPercent":"19","total":"1487.36"},"questions":[{"id":"need","leftOpen":null,"lines":[{"confirmedBy":"Kim","evidence":{"confirms":{"quote":"So a shop?","speaker":"Robin","utterance":11},"title":"Call on 2 March","words":{"quote":"we need a “shop”","speaker":"Kim","utterance":12}},"id":"c004","settled":true,"standing":"confirmed","wordings":[{"by":["seller"],"text":"A \"shop\"\n\tfor größer \\ 👩‍💻"}]},{"confirmedBy":null,"evidence":null,"id":"c006","settled":true,"standing":"confirmed","wordings":[{"by":["customer"],"text":"A till"}]}],"title":"What is needed"},{"id":"budget","leftOpen":"customer","lines":[],"title":"Budget"},{"id":"timing","leftOpen":null,"lines":[],"title":"Timing"}],"schema":"alongside.order-form/1","seller":"Robin","title":"A website"}
        """;

    private const string GoldenHash = "be5eed6c3af250b4701d5121ca9f78f7599da2ed00e811332ad608584a33b087";

    [Fact]
    public void The_content_and_its_hash_are_what_they_always_were()
    {
        var agreement = Golding().Agreement;
        Assert.Equal(Golden, agreement.Content);
        Assert.Equal(GoldenHash, agreement.Hash);
    }

    [Fact]
    public void Whatever_the_machine_writes_numbers_with_makes_no_difference()
    {
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NumberDecimalSeparator = "٫";
        odd.NumberFormat.NegativeSign = "minus";
        odd.NumberFormat.NumberGroupSeparator = "'";
        odd.NumberFormat.CurrencyDecimalSeparator = "·";
        var hash = "";
        var thread = new Thread(() => hash = Golding().Agreement.Hash) { CurrentCulture = odd, CurrentUICulture = odd };
        thread.Start();
        thread.Join();
        Assert.Equal(GoldenHash, hash);
    }

    [Fact]
    public void The_content_is_json_and_says_what_was_typed() =>
        Gen.String[0, 60].Select(text => Alongside.OrderForms.Rules.TypedText.Tidy("a" + text)).Sample(
            text =>
            {
                var w = Writers.Together();
                w.Add(Writers.Kim, "need", text);
                using var json = JsonDocument.Parse(w.Form.Agreement.Content);
                Assert.Equal(text, json.RootElement.GetProperty("questions")[0].GetProperty("lines")[0].GetProperty("wordings")[0].GetProperty("text").GetString());
                InOrder(json.RootElement);
            },
            iter: 200);

    [Theory]
    [InlineData("€$\u000F\nA'B\"\\\\\"/", """
        "€$\u000f\nA'B\"\\\\\"/"
        """)]
    [InlineData("\b\t\n\f\r\u0000\u001F\u007F", "\"\\b\\t\\n\\f\\r\\u0000\\u001f\u007F\"")]
    [InlineData("</script>\u2028😂דּ", "\"</script>\u2028😂דּ\"")]
    public void Characters_are_escaped_as_in_RFC_8785(string text, string expected)
    {
        var json = new CanonicalJson();
        json.Text(text);
        Assert.Equal(expected.Trim(), json.ToString());
    }

    [Fact]
    public void The_hash_is_SHA_256() => Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", ContentHash.Of("abc"));

    [Fact]
    public void Quantities_are_written_the_same_however_they_were_typed()
    {
        var hashes = new[] { 1.5m, 1.50m, 1.500m }.Select(quantity =>
        {
            var w = Writers.Together();
            w.Do(Writers.Seller, Pen.AddItem(w.Form, "a day", quantity, 10.0m, optional: false));
            return w.Form.Agreement.Hash;
        });
        Assert.Single(hashes.Distinct());
    }

    private static Form Golding()
    {
        var w = Writers.Together();
        var heard = w.Add(Writers.Seller, "need", "A \"shop\"\n\tfor größer \\ 👩‍💻", Writers.Heard("we need a “shop”", "So a shop?"));
        w.Do(Writers.Kim, Pen.Confirm(w.Form, heard));
        w.Add(Writers.Kim, "need", "A till");
        var struck = w.Add(Writers.Kim, "need", "A neon sign");
        w.Do(Writers.Kim, Pen.Strike(w.Form, struck));
        w.Do(Writers.Kim, Pen.LeaveOpen(w.Form, "budget"));
        w.Do(Writers.Seller, Pen.AddItem(w.Form, "Three pages", 1.250m, 999.9m, optional: false));
        w.Do(Writers.Seller, Pen.SetTerms(w.Form, "EUR", 19));
        return w.Form;
    }

    private static void InOrder(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            var names = element.EnumerateObject().Select(p => p.Name).ToList();
            Assert.Equal(names.Order(StringComparer.Ordinal), names);
            foreach (var member in element.EnumerateObject()) InOrder(member.Value);
        }

        if (element.ValueKind == JsonValueKind.Array) foreach (var item in element.EnumerateArray()) InOrder(item);
    }
}
