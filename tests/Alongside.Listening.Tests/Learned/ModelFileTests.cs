using Alongside.Listening.Conversations;
using Alongside.Listening.Learned;
using Xunit;

namespace Alongside.Listening.Tests.Learned;

public sealed class ModelFileTests
{
    [Fact]
    public void The_built_in_file_has_models_in_both_languages_and_is_no_larger_than_4_megabytes()
    {
        using var stream = typeof(ModelFile).Assembly.GetManifestResourceStream("listening.model")!;

        Assert.InRange(stream.Length, 1, 4_000_000);
        foreach (var language in new[] { "en", "de" })
        {
            Assert.NotNull(ModelFile.BuiltIn.Of(language, Side.Seller));
            Assert.NotNull(ModelFile.BuiltIn.Of(language, Side.Customer));
            Assert.NotNull(ModelFile.BuiltIn.FormOf(language));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(20)]
    [InlineData(1000)]
    [InlineData(200_000)]
    public void A_file_that_is_cut_off_is_refused(int length)
    {
        using var stream = typeof(ModelFile).Assembly.GetManifestResourceStream("listening.model")!;
        var bytes = new byte[length];
        stream.ReadExactly(bytes);

        Assert.Throws<InvalidDataException>(() => ModelFile.Read(new MemoryStream(bytes)));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void A_file_whose_counts_are_nonsense_is_refused(int count)
    {
        var number = BitConverter.GetBytes(count);
        byte[] groups = [.. ModelFile.Mark, .. number];
        byte[] words = [.. ModelFile.Mark, 1, 0, 0, 0, .. "en"u8, .. number];
        byte[] models = [.. ModelFile.Mark, 0, 0, 0, 0, .. number];

        foreach (var file in new[] { groups, words, models }) Assert.Throws<InvalidDataException>(() => ModelFile.Read(new MemoryStream(file)));
    }

    [Fact]
    public void A_language_without_models_has_none() => Assert.Null(ModelFile.BuiltIn.FormOf("fr"));
}
