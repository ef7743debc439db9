using System.Text.Json;
using Xunit;

namespace Alongside.Tests.Program;

public sealed class UnknownLanguageTests : IDisposable
{
    private const string Dutch = "Me: Goedemiddag, mevrouw Visser. Hoe gaat het met u?\nVisser: Heel goed, dank u. Maar eerlijk gezegd hebben we dat niet nodig.\nMe: Ja, maar heeft u gezien hoe weinig het kost?\n";
    private const string French = "Me: Bonjour madame, comment ça se passe chez vous ?\nDupont: Bien, merci. Mais pour être honnête, nous n'en avons pas besoin.\nMe: Oui, mais avez-vous vu le prix ?\n";
    private const string TooShort = "Me: Hm.\nDana: Jep.\n";

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData(Dutch)]
    [InlineData(French)]
    [InlineData(TooShort)]
    public void Gives_structure_and_measures_only(string call)
    {
        var review = Assert.Single(_desk.With("call.txt", call).Run("review", "call.txt", "--format", "json").Reviews);
        Assert.Equal(JsonValueKind.Null, review.GetProperty("language").ValueKind);
        Assert.All(review.GetProperty("utterances").EnumerateArray(), said =>
        {
            Assert.Equal(JsonValueKind.Null, said.GetProperty("main").ValueKind);
            Assert.Equal(JsonValueKind.Null, said.GetProperty("lean").ValueKind);
            Assert.Equal(0, said.GetProperty("labels").GetArrayLength());
        });
        Assert.Equal(0, review.GetProperty("responses").GetArrayLength());
        Assert.Equal(0, review.GetProperty("moments").GetArrayLength());
        Assert.All(review.GetProperty("form").GetProperty("fields").EnumerateArray(), field => Assert.Equal(0, field.GetProperty("entries").GetArrayLength()));
        Assert.Equal(JsonValueKind.Number, review.GetProperty("measures")[0].GetProperty("value").ValueKind);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("html")]
    public void Says_so_to_those_who_read_it_and_asks_nothing(string format)
    {
        var shown = _desk.With("call.txt", Dutch).Run("review", "call.txt", "--format", format).Out.Replace('\n', ' ');
        Assert.Contains("This was not recognised as English or German, the languages that are understood here so far", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("What do you need", shown, StringComparison.Ordinal);
    }
}
