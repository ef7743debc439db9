using System.Text.Json.Nodes;
using NJsonSchema;
using Xunit;

namespace Alongside.Tests.Reviews;

public sealed class ReviewSchemaTests
{
    private static readonly string SchemaText = File.ReadAllText(Path.Combine(Repository.Root, "docs", "review.schema.json"));

    public static TheoryData<string> Names => ReviewJsonTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_review_follows_the_schema(string name)
    {
        var schema = await JsonSchema.FromJsonAsync(SchemaText, TestContext.Current.CancellationToken);

        Assert.Empty(schema.Validate(ReviewJsonTests.Json(name)).Select(e => e.ToString()));
    }

    [Fact]
    public async Task A_renamed_key_breaks_the_schema_wherever_it_stands()
    {
        var schema = await JsonSchema.FromJsonAsync(SchemaText, TestContext.Current.CancellationToken);
        var review = ReviewJsonTests.Json("call");
        var keys = Keys(JsonNode.Parse(review)!).Distinct(StringComparer.Ordinal).ToArray();

        Assert.NotEmpty(keys);
        foreach (var key in keys)
        {
            var renamed = review.Replace($"\"{key}\":", $"\"{key}X\":", StringComparison.Ordinal);
            Assert.True(schema.Validate(renamed).Count > 0, $"{key} can be renamed and the schema does not notice.");
        }
    }

    [Theory]
    [InlineData("\"code\":\"contradicts\"", "\"code\":\"argues\"")]
    [InlineData("\"kind\":\"gave-room\"", "\"kind\":\"GaveRoom\"")]
    [InlineData("\"side\":\"customer\"", "\"side\":\"client\"")]
    [InlineData("\"main\":\"pushback.no-need\"", "\"main\":\"no-need\"")]
    [InlineData("\"declined\":false", "\"declined\":null")]
    [InlineData("\"to\":\"2026-05-31\"", "\"to\":\"31 May\"")]
    public async Task A_value_that_is_not_in_the_contract_breaks_the_schema(string good, string bad)
    {
        var schema = await JsonSchema.FromJsonAsync(SchemaText, TestContext.Current.CancellationToken);
        var review = ReviewJsonTests.Json("call");

        Assert.Contains(good, review, StringComparison.Ordinal);
        Assert.NotEmpty(schema.Validate(review.Replace(good, bad, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_schema_describes_every_key_that_is_written()
    {
        var described = Described(JsonNode.Parse(SchemaText)!).ToHashSet(StringComparer.Ordinal);

        foreach (var (name, _) in InventedReviews.All)
            Assert.Empty(Keys(JsonNode.Parse(ReviewJsonTests.Json(name))!).Where(k => !described.Contains(k)).Distinct());
    }

    private static IEnumerable<string> Keys(JsonNode node) => node switch
    {
        JsonObject o => o.SelectMany(p => p.Value is null ? [p.Key] : Keys(p.Value).Prepend(p.Key)),
        JsonArray a => a.Where(i => i is not null).SelectMany(i => Keys(i!)),
        _ => [],
    };

    /// <summary>The keys with a description, their own or that of the definition they point at.</summary>
    private static IEnumerable<string> Described(JsonNode node)
    {
        if (node is not JsonObject schema) return [];
        var own = schema["properties"] is JsonObject properties
            ? properties.Where(p => p.Value!["description"] is not null || p.Value["$ref"] is not null).Select(p => p.Key)
            : [];
        return own.Concat(schema.Where(p => p.Value is JsonObject).SelectMany(p => Described(p.Value!)));
    }
}
