using System.Text.Json;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Json;
using Alongside.OrderForms.Rules;
using CsCheck;
using Xunit;

namespace Alongside.OrderForms.Tests.Json;

public sealed class FormJsonTests
{
    private static readonly string[] Bits =
        ["{", "}", "[", "]", ",", ":", "\"", "null", "true", "0", "-1", "1e400", "1e-400", "79228162514264337593543950335", "\"\\ud800\"", "\\", "\uD800", "\0", "\"does\"", "\"start\"", "\"over\":[null]", "7", "\"x\"", "[[[[", "{\"does\":"];

    [Fact]
    public void Every_act_comes_back_as_it_was()
    {
        var kinds = typeof(Act).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Act)));
        Assert.Equal(kinds.OrderBy(t => t.Name), Samples.Acts.Select(a => a.GetType()).Distinct().OrderBy(t => t.Name));
        foreach (var act in Samples.Acts)
        {
            Assert.Equal(act, FormJson.ReadAct(FormJson.Write(act)));
            var change = new Change("c1", new Author(Party.Customer, "phone", null, Channel.File), Writers.Begin, act);
            Assert.Equal(change, FormJson.ReadChange(FormJson.Write(change)));
            Assert.DoesNotContain('\n', FormJson.Write(change));
        }
    }

    [Fact]
    public void Order_does_not_matter_and_a_quote_is_never_written() =>
        Assert.Multiple(
            () => Assert.Equal(new Accept(new string('a', 64)), FormJson.ReadAct($$"""{"hash":"{{new string('a', 64)}}","does":"accept"}""")),
            () => Assert.DoesNotContain("quote", FormJson.Write(Samples.Acts.OfType<AddLine>().Last()), StringComparison.OrdinalIgnoreCase));

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"does":"accept"}""")]
    [InlineData("""{"does":"accept","hash":null}""")]
    [InlineData("""{"does":"steal","hash":"x"}""")]
    [InlineData("""{"does":"accept","hash":"x","more":1}""")]
    [InlineData("""{"does":"reword","line":"a","text":"b","over":[null]}""")]
    [InlineData("""{"does":"reword","line":"a","text":"b","over":null}""")]
    [InlineData("""{"does":"add-line","question":"need","text":"a","place":"n","evidence":{"conversation":"c","title":"t","words":{"speaker":"K","text":"abc","start":2,"end":9,"utterance":1},"confirms":null}}""")]
    public void What_is_no_act_is_null(string json) => Assert.Null(FormJson.ReadAct(json));

    [Fact]
    public void Mutilated_json_is_read_or_not_but_never_throws_nor_does_the_gate()
    {
        var w = Writers.Together();
        w.Add(Writers.Kim, "need", "a shop");
        w.Do(Writers.Seller, Pen());
        string[] seeds = [.. Samples.Acts.Select(FormJson.Write)];
        Gen.Select(Gen.Int[0, seeds.Length - 1], Gen.Select(Gen.Double[0, 1], Gen.Int[0, 12], Gen.Int[0, Bits.Length - 1]).Array[0, 4]).Sample(
            (which, changes) =>
            {
                var json = seeds[which];
                foreach (var (where, length, bit) in changes)
                {
                    var at = (int)(where * json.Length);
                    json = json[..at] + Bits[bit] + json[Math.Min(json.Length, at + length)..];
                }

                Try(w.Form, json);
            },
            iter: 3000);

        static Act Pen() => new AddItem("a day", 1, 2, Optional: true, "n");
    }

    [Fact]
    public void A_member_that_is_null_or_of_another_kind_is_read_or_not_but_never_throws()
    {
        var w = Writers.Together();
        foreach (var act in Samples.Acts)
        {
            var node = System.Text.Json.Nodes.JsonNode.Parse(FormJson.Write(act))!;
            foreach (var path in Paths(node).ToList())
            {
                foreach (var other in new[] { "null", "7", "-7", "\"\"", "[]", "{}", "[null]", "1e300", "\"\\ud800\"" })
                {
                    var copy = node.DeepClone();
                    var parent = path.SkipLast(1).Aggregate(copy, (n, step) => step is int i ? n![i]! : n![(string)step]!);
                    System.Text.Json.Nodes.JsonNode? value;
                    try
                    {
                        value = System.Text.Json.Nodes.JsonNode.Parse(other);
                    }
                    catch (JsonException)
                    {
                        continue;
                    }

                    if (path[^1] is int index) parent![index] = value;
                    else parent![(string)path[^1]] = value;
                    string text;
                    try
                    {
                        text = copy!.ToJsonString();
                    }
                    catch (InvalidOperationException)
                    {
                        continue;
                    }

                    Try(w.Form, text);
                    Try(Form.Empty, text);
                }
            }
        }
    }

    private static IEnumerable<object[]> Paths(System.Text.Json.Nodes.JsonNode? node)
    {
        IEnumerable<(object Step, System.Text.Json.Nodes.JsonNode? Child)> children = node switch
        {
            System.Text.Json.Nodes.JsonObject o => o.Select(m => ((object)m.Key, m.Value)),
            System.Text.Json.Nodes.JsonArray a => a.Take(2).Select((v, i) => ((object)i, v)),
            _ => [],
        };
        return children.SelectMany(c => Paths(c.Child).Select(rest => (object[])[c.Step, .. rest]).Prepend([c.Step]));
    }

    private static void Try(Form form, string json)
    {
        _ = FormJson.ReadTemplate(json);
        _ = FormJson.ReadChange(json);
        if (FormJson.ReadAct(json) is not { } act) return;
        foreach (var author in new[] { Writers.Seller, Writers.Kim })
        {
            var change = new Change("x1", author, Writers.Begin, act);
            if (FormRules.Check(form, change) is not null) continue;
            // What was taken can be kept, read back, and folded.
            Assert.Equal(change, FormJson.ReadChange(FormJson.Write(change)));
            Assert.NotEmpty(form.With(change).Agreement.Hash);
        }
    }
}
