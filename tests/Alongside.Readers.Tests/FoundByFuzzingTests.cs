using Xunit;

namespace Alongside.Readers.Tests;

public sealed class FoundByFuzzingTests
{
    [Theory]
    [InlineData("Dana: \u0085\n")]
    public void Is_answered(string file) => Sound.Check(TranscriptFormats.Read(Fixture.Of(file)));
}
