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
        var keys = SchemaKeys.Of(JsonNode.Parse(review)!).Distinct(StringComparer.Ordinal).ToArray();

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
        var described = SchemaKeys.Described(JsonNode.Parse(SchemaText)!).ToHashSet(StringComparer.Ordinal);

        foreach (var (name, _) in InventedReviews.All)
            Assert.Empty(SchemaKeys.Of(JsonNode.Parse(ReviewJsonTests.Json(name))!).Where(k => !described.Contains(k)).Distinct());
    }
}
