using System.Text;
using System.Text.Json.Nodes;
using Alongside.Listening;
using Alongside.Readers;
using Alongside.Reviews.Json;
using NJsonSchema;
using Xunit;

namespace Alongside.Tests.Reviews;

public sealed class ExplainSchemaTests
{
    private static readonly string SchemaText = File.ReadAllText(Path.Combine(Repository.Root, "docs", "explain.schema.json"));

    // Between them every key is written, and most kinds of reason are there.
    private const string Call = """
        Me: Hi Dana, how is the practice going at the moment?
        Dana: Busy. We write every appointment into a paper diary, and people ring all day to change them.
        Me: It's a calendar that your patients book themselves into.
        Dana: I don't need this, honestly, it's too expensive.
        Me: Yes, but have you seen what it does, and how low the price is?
        Dana: My business partner has to agree as well. And the diary works, more or less.
        Me: So you need a calendar that your patients can book themselves into, is that right?
        Dana: Yes, exactly.
        Me: What could you put towards it?
        Dana: Around four thousand. My neighbour paid eleven hundred pounds for his.
        Me: And when do you need it?
        Dana: It has to be ready by the end of May.
        Dana: Actually, make that five thousand.
        """;

    private static readonly Lazy<string[]> Explanations = new(() => [.. Explained()]);

    [Fact]
    public async Task Every_explanation_follows_the_schema()
    {
        var schema = await JsonSchema.FromJsonAsync(SchemaText, TestContext.Current.CancellationToken);

        Assert.All(Explanations.Value, json => Assert.Empty(schema.Validate(json).Select(e => e.ToString())));
    }

    [Fact]
    public async Task Where_the_language_is_not_known_it_follows_the_schema_too()
    {
        var schema = await JsonSchema.FromJsonAsync(SchemaText, TestContext.Current.CancellationToken);
        var all = Explained("Me: Goedemiddag, mevrouw Visser. Hoe gaat het met u?\nVisser: Heel goed, dank u. Maar eerlijk gezegd hebben we dat niet nodig.\n");

        Assert.All(all, json => Assert.Empty(schema.Validate(json).Select(e => e.ToString())));
    }

    [Fact]
    public async Task A_renamed_key_breaks_the_schema_wherever_it_stands()
    {
        var schema = await JsonSchema.FromJsonAsync(SchemaText, TestContext.Current.CancellationToken);
        foreach (var key in Explanations.Value.SelectMany(json => SchemaKeys.Of(JsonNode.Parse(json)!)).Distinct(StringComparer.Ordinal))
        {
            var written = Explanations.Value.First(json => json.Contains($"\"{key}\":", StringComparison.Ordinal));
            Assert.True(schema.Validate(written.Replace($"\"{key}\":", $"\"{key}X\":", StringComparison.Ordinal)).Count > 0, $"{key} can be renamed and the schema does not notice.");
        }
    }

    [Theory]
    [InlineData("\"ground\":\"agreed\"", "\"ground\":\"yes\"")]
    [InlineData("\"ground\":\"asked-for\"", "\"ground\":\"AskedFor\"")]
    [InlineData("\"why\":\"outdone\"", "\"why\":\"beaten\"")]
    [InlineData("\"why\":\"corrected\"", "\"why\":\"mended\"")]
    [InlineData("\"field\":\"budget\"", "\"field\":\"money\"")]
    [InlineData("\"kindGuessed\":false", "\"kindGuessed\":null")]
    public async Task A_value_that_is_not_in_the_contract_breaks_the_schema(string good, string bad)
    {
        var schema = await JsonSchema.FromJsonAsync(SchemaText, TestContext.Current.CancellationToken);
        var written = Explanations.Value.FirstOrDefault(json => json.Contains(good, StringComparison.Ordinal));

        Assert.True(written is not null, $"{good} is nowhere.");
        Assert.NotEmpty(schema.Validate(written.Replace(good, bad, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_schema_describes_every_key_that_is_written()
    {
        var described = SchemaKeys.Described(JsonNode.Parse(SchemaText)!).ToHashSet(StringComparer.Ordinal);

        Assert.All(Explanations.Value, json => Assert.Empty(SchemaKeys.Of(JsonNode.Parse(json)!).Where(k => !described.Contains(k)).Distinct()));
    }

    private static IEnumerable<string> Explained(string call = Call)
    {
        var transcript = Assert.Single(TranscriptFormats.Read(new SourceFile("call.txt", Encoding.UTF8.GetBytes(call))).Transcripts);
        var conversation = Sides.Seat(transcript, ["Me"]).Conversation!;
        foreach (var explanation in Listener.BuiltIn.Explain(conversation))
        {
            using var stream = new MemoryStream();
            ExplanationJson.Write(conversation, explanation, stream);
            yield return Encoding.UTF8.GetString(stream.ToArray());
        }
    }
}
