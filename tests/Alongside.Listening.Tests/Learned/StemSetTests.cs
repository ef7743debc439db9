using Alongside.Listening.Learned;
using Xunit;

namespace Alongside.Listening.Tests.Learned;

public sealed class StemSetTests
{
    [Fact]
    public void It_holds_what_a_set_of_the_runtime_holds_also_when_it_grows_and_is_used_again()
    {
        var random = new Random(20261126);
        var set = new StemSet();
        foreach (var size in new[] { 3, 500, 1, 60 })
        {
            set.Clear();
            // Few values, so that some come twice, and many share a place.
            var hashes = Enumerable.Range(0, size).Select(_ => (uint)random.Next(400) * 128).ToArray();
            foreach (var hash in hashes) set.Add(hash);

            var expected = hashes.ToHashSet();
            Assert.Equal(expected.Count, set.Count);
            for (var value = 0u; value < 400; value++) Assert.Equal(expected.Contains(value * 128), set.Contains(value * 128));
            Assert.Equal(expected.Contains(0), set.Contains(0));
        }
    }

    [Fact]
    public void Nothing_is_in_it_at_first()
    {
        var set = new StemSet();
        Assert.Equal((0, false, false), (set.Count, set.Contains(0), set.Contains(7)));
    }
}
